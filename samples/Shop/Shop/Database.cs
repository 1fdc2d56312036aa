using ManifestSdk;
using Shop.Conventions;

namespace Shop;

/// <summary>The shop's PostgreSQL. Its password is put into the cluster by the team's secret store, not by this code.</summary>
public sealed class Database
{
    private const string Name = "postgres";

    private readonly NamespaceBuilder _shop;
    private readonly SecretBuilder _password;
    private readonly StatefulSetBuilder _server;

    public Database(NamespaceBuilder shop, string storage)
    {
        _shop = shop;
        _password = shop.ExternalSecret("postgres-password");
        var peers = shop.Service(Name).Selector(("app.kubernetes.io/name", Name)).Headless().Port(5432, targetPort: "postgres");

        _server = shop.StatefulSet(Name)
            .Replicas(1)
            .ServiceName(peers)
            .Labels(("app.kubernetes.io/name", Name), ("app.kubernetes.io/part-of", "shop"))
            .Hardened()
            .Container(Name, "public.ecr.aws/docker/library/postgres:17.6", c => c
                .Port("postgres", 5432)
                .Env("PGDATA", "/var/lib/postgresql/data/pgdata")
                .Env("POSTGRES_PASSWORD", e => e.SecretKeyRef(_password, "password"))
                .Requests(cpu: "250m", memory: "512Mi").Limits(memory: "1Gi")
                .ReadinessProbe(p => p.Exec("pg_isready", "-U", "postgres"))
                .LivenessProbe(p => p.Exec("pg_isready", "-U", "postgres").FailureThreshold(6))
                .Hardened()
                .VolumeMount("data", "/var/lib/postgresql/data")
                .VolumeMount("run", "/var/run/postgresql"))
            .Volume("run", v => v.EmptyDir())
            .VolumeClaimTemplate("data", claim => claim.AccessModes(AccessMode.ReadWriteOnce).StorageClassName("gp3").Storage(storage));
    }

    /// <summary>Tells a container where the database is.</summary>
    public ContainerBuilder Connect(ContainerBuilder container) => container
        .Env("PGHOST", Name)
        .Env("PGUSER", "postgres")
        .Env("PGPASSWORD", e => e.SecretKeyRef(_password, "password"));

    /// <summary>Lets these workloads in, and nobody else.</summary>
    public void Allow(params IWorkload[] workloads) => _shop.OnlyFrom(_server, Name, "postgres", workloads);
}
