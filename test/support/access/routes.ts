import type { RunningApp } from '../app.js';

export interface Route {
  method: string;
  /** As it was registered: "/api/v1/tasks/:id". */
  path: string;
}

const BRANCH = /^((?:│ {3}| {4})*)(?:├── |└── )(.+?) \(([A-Z, ]+)\)$/;

/** Every route that the server answers, read off the router itself, so that none can be left out. */
export function routesOf({ app }: RunningApp): Route[] {
  const above: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', label = '', methods = ''] = BRANCH.exec(line) ?? [];
      if (label === '') return [];
      const depth = indent.length / 4;
      const path = (above[depth - 1] ?? '') + label;
      above.splice(depth, above.length, path);
      return methods.split(', ').map((method) => ({ method, path: path.length > 1 ? path.replace(/\/$/, '') : path }));
    })
    .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS');
}
