/** What was written last stands in the next reason, for as long as the tab is open. */
const LAST = 'nonet.last_reason';

export const lastReason = (): string => sessionStorage.getItem(LAST) ?? '';
export const keepReason = (reason: string): void => sessionStorage.setItem(LAST, reason);
