/** Where a one-time link leads. The token stands after #, so that it is never sent as part of an address. */
export const linkAddress = (publicUrl: string, token: string): string => `${publicUrl}/link#${token}`;
