/** An answer whose status is decided by what happened, not by the route. A null body is sent as no content. */
export class Reply<T = unknown> {
  constructor(
    readonly status: number,
    readonly body: T | null = null,
    readonly headers: Record<string, string> = {},
  ) {}
}

export const created = <T>(body: T): Reply<T> => new Reply(201, body);
export const accepted = <T>(body: T): Reply<T> => new Reply(202, body);
export const noContent = (): Reply<never> => new Reply<never>(204);
