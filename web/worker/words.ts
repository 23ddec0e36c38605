import { formatsFor } from '../ui/format.js';
import { textsFor } from './texts.js';

export const formats = formatsFor('en');
/** Every sentence of the worker's pages, in the page's language. */
export const t = textsFor(formats);
