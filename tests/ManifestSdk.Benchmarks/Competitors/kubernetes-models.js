// node kubernetes-models.js APPS FILE: typed objects, each validated against its schema, written by js-yaml.
const { writeFileSync } = require('node:fs');
const { dump } = require('js-yaml');
const { Deployment } = require('kubernetes-models/apps/v1');
const { Ingress } = require('kubernetes-models/networking.k8s.io/v1');
const { Namespace, Service } = require('kubernetes-models/v1');

const [count, file] = [Number(process.argv[2]), process.argv[3]];
const objects = [new Namespace({ metadata: { name: 'apps' } })];

for (let i = 0; i < count; i++) {
  const name = `app-${i}`;
  const labels = { app: name };
  objects.push(
    new Deployment({
      metadata: { name, namespace: 'apps', labels },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: { containers: [{ name: 'main', image: `registry.example.com/${name}:1.0.0`, ports: [{ name: 'http', containerPort: 8080 }] }] },
        },
      },
    }),
    new Service({
      metadata: { name, namespace: 'apps' },
      spec: { selector: labels, ports: [{ port: 80, targetPort: 'http' }] },
    }),
    new Ingress({
      metadata: {
        name,
        namespace: 'apps',
        annotations: {
          'alb.ingress.kubernetes.io/group.name': `group-${Math.floor(i / 20)}`,
          'alb.ingress.kubernetes.io/healthcheck-path': '/healthz',
          'alb.ingress.kubernetes.io/scheme': 'internet-facing',
          'alb.ingress.kubernetes.io/success-codes': '200-299',
          'alb.ingress.kubernetes.io/target-type': 'ip',
        },
      },
      spec: {
        ingressClassName: 'alb',
        rules: [{
          host: `${name}.example.com`,
          http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name, port: { number: 80 } } } }] },
        }],
      },
    }),
  );
}

for (const object of objects) object.validate();
writeFileSync(file, objects.map((object) => dump(object.toJSON(), { noRefs: true })).join('---\n'));
