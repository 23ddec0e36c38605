import { handleText } from '../../office/pieces/handle.js';
import type { Conflict } from '../../office/shapes/conflict.js';

/** The handle a case is about, spelled as one of the athletes has it. */
export function handleOf({ members, handleKey, platform }: Conflict): string {
  const spelled = members.find(({ handle }) => handle?.toLowerCase() === handleKey)?.handle ?? handleKey;
  return handleText(platform, spelled);
}
