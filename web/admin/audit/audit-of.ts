/** Where the console shows all that was done to one thing. */
export function auditOf(kind: 'batch' | 'task' | 'worker', id: string): string {
  return `/admin/audit?subject=${encodeURIComponent(`${kind}:${id}`)}`;
}
