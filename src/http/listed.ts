/** For a query's `?platform=x,instagram` or `?platform=x&platform=instagram`: both are a list. */
export const listed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);
