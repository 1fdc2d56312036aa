// node cdk8s.js APPS OUTDIR [each]: the apps in one chart, or with 'each' in a chart of their own.
const { App, Chart } = require('cdk8s');
const { Deployment, Ingress, IngressBackend, Namespace, Service } = require('cdk8s-plus-33');

const [count, outdir, each] = [Number(process.argv[2]), process.argv[3], process.argv[4] === 'each'];
const app = new App({ outdir });
const shared = new Chart(app, 'apps', { disableResourceNameHashes: true });
new Namespace(shared, 'namespace', { metadata: { name: 'apps' } });

for (let i = 0; i < count; i++) {
  const name = `app-${i}`;
  const chart = each ? new Chart(app, name, { disableResourceNameHashes: true }) : shared;
  const metadata = { name, namespace: 'apps' };
  const deployment = new Deployment(chart, `${name}-deployment`, {
    metadata: { ...metadata, labels: { app: name } },
    podMetadata: { labels: { app: name } },
    replicas: 2,
    containers: [{ name: 'main', image: `registry.example.com/${name}:1.0.0`, ports: [{ name: 'http', number: 8080 }] }],
  });
  const service = new Service(chart, `${name}-service`, { metadata, selector: deployment, ports: [{ port: 80, targetPort: 8080 }] });
  const ingress = new Ingress(chart, `${name}-ingress`, {
    className: 'alb',
    metadata: {
      ...metadata,
      annotations: {
        'alb.ingress.kubernetes.io/group.name': `group-${Math.floor(i / 20)}`,
        'alb.ingress.kubernetes.io/healthcheck-path': '/healthz',
        'alb.ingress.kubernetes.io/scheme': 'internet-facing',
        'alb.ingress.kubernetes.io/success-codes': '200-299',
        'alb.ingress.kubernetes.io/target-type': 'ip',
      },
    },
  });
  ingress.addHostRule(`${name}.example.com`, '/', IngressBackend.fromService(service));
}

app.synth();
