import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, Refusal } from '../shared/refusal.js';

/** Checks request bodies and queries against their DTO; unknown fields are refused, every problem is named. */
export const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  // What is left out isn't there at all, so that it can be laid over what there was.
  transformOptions: { exposeUnsetFields: false },
  validateCustomDecorators: false,
  exceptionFactory: (errors) => {
    const problems = errors.flatMap((error) => flatten(error, ''));
    const first = problems[0];
    return new Refusal('invalid', 'invalid_input', first ? `${first.field}: ${first.message}.` : 'The body is not what this call takes.', {
      errors: problems,
    });
  },
});

function flatten(error: ValidationError, path: string): FieldProblem[] {
  const field = path + error.property;
  const own = mostTelling(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    message: wording(rule, message, error.property),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, `${field}.`))];
}

/** One word for each field: what it must be, before how long or how large. */
function mostTelling(constraints: Record<string, string>): [string, string][] {
  const broken = Object.entries(constraints);
  const first = broken.find(([rule]) => /^is[A-Z]/.test(rule)) ?? broken[0];
  return first === undefined ? [] : [first];
}

function wording(rule: string, message: string, property: string): string {
  if (rule === 'whitelistValidation') return 'is not a field of this call; remove it';
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
