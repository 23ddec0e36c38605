import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import type { Deployment, DeploymentSpec } from 'kubernetes-types/apps/v1.d.ts';
import type { Job } from 'kubernetes-types/batch/v1.d.ts';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.d.ts';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { packageRoot } from '../../src/shared/package-root.js';
import { breachesOfTypes, type KubernetesObject } from '../support/kubernetes.js';

const at = (file: string): string => path.join(packageRoot, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const objects = ['migrate', 'nonet'].flatMap((file) =>
  parseAllDocuments(read(`deploy/kubernetes/${file}.yaml`)).map((document): KubernetesObject => document.toJS()),
);
const ofKind = <T>(kind: string): T[] => objects.filter((object) => object.kind === kind) as T[];

describe('the image', () => {
  it('is described without a mistake', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
    expect(validate(read('Dockerfile').replace('EXPOSE', 'EXPOSES'))).toHaveLength(1);
  });

  it('runs without rights, and writes to /data alone', () => {
    const last =
      read('Dockerfile')
        .split(/^FROM /m)
        .at(-1) ?? '';
    const steps = last.split('\n').map((line) => line.split(' ')[0]);
    expect(last).toMatch(/^USER node$/m);
    expect(steps.lastIndexOf('USER')).toBeGreaterThan(Math.max(steps.lastIndexOf('RUN'), steps.lastIndexOf('COPY')));
    expect(last).toMatch(/^VOLUME \/data$/m);
  });
});

describe('the compose file', () => {
  /** What is left out is about the order of lines and quotes; and publishing ports to everybody is what the proxy is for. */
  const rules = Object.fromEntries(
    [
      'service-keys-order',
      'services-alphabetical-order',
      'top-level-properties-order',
      'no-quotes-in-volumes',
      'no-unbound-port-interfaces',
    ].map((rule) => [rule, 0] as const),
  );

  it('is one by its schema and its linter', () => {
    const found: { messages: unknown[] }[] = new DCLinter({ rules, quiet: false, debug: false, exclude: [] }).lintFiles(
      [at('docker-compose.yml')],
      false,
    );
    expect(found.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('lets Nonet’s processes write nowhere but to /data and /tmp, and gain nothing', () => {
    const { services }: { services: Record<string, Record<string, unknown>> } = parse(read('docker-compose.yml'), { merge: true });
    for (const name of ['migrate', 'web', 'worker']) {
      expect(services[name], name).toMatchObject({
        read_only: true,
        tmpfs: ['/tmp'],
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        volumes: ['data:/data'],
      });
    }
  });
});

describe('the Kubernetes objects', () => {
  const deployments = ofKind<Deployment>('Deployment');
  const pods = [...deployments, ...ofKind<Job>('Job')].map(({ metadata, spec }) => ({ name: metadata?.name, pod: spec?.template.spec }));

  it('are what their types say, down to fields that nobody knows', () => {
    expect(breachesOfTypes(objects)).toEqual([]);
    for (const mistake of [{ replica: 3 }, { minReadySeconds: 'ten' }, { selector: undefined }]) {
      const [deployment] = structuredClone(deployments) as (KubernetesObject & { spec: DeploymentSpec })[];
      Object.assign(deployment?.spec ?? {}, mistake);
      expect(breachesOfTypes(deployment === undefined ? [] : [deployment])).toHaveLength(1);
    }
  });

  it('run as nobody in particular, on a file system that they can’t write to, with bounds', () => {
    expect(pods.map(({ name }) => name)).toEqual(['nonet-web', 'nonet-worker', 'nonet-migrate']);
    for (const { name, pod } of pods) {
      expect(pod, name).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
            resources: { requests: { cpu: expect.any(String), memory: expect.any(String) }, limits: { memory: expect.any(String) } },
            volumeMounts: [{ mountPath: '/data' }, { mountPath: '/tmp' }],
          },
        ],
      });
    }
  });

  it('are asked whether they live and whether they are ready, and stay up while nodes are emptied', () => {
    for (const { metadata, spec } of deployments) {
      const [container] = spec?.template.spec?.containers ?? [];
      expect(container?.livenessProbe?.httpGet?.path).toBe('/healthz');
      expect(container?.readinessProbe?.httpGet?.path).toBe('/readyz');
      expect(spec?.strategy?.rollingUpdate).toMatchObject({ maxUnavailable: 0 });
      const budget = ofKind<PodDisruptionBudget>('PodDisruptionBudget').find((one) => one.metadata?.name === metadata?.name);
      expect(budget?.spec?.selector).toEqual(spec?.selector);
      expect(spec?.template.metadata?.labels).toMatchObject(spec?.selector.matchLabels ?? {});
    }
  });
});
