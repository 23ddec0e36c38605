import type { Policy } from '../../office/shapes/batch.js';

export interface PolicyFieldsProps {
  policy: Policy;
  onChange: (policy: Policy) => void;
  /** What the server found wrong with a field. */
  wrong: (field: keyof Policy) => string | undefined;
}
