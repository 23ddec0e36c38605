import { getMetadataStorage } from 'class-validator';

interface Described {
  type?: unknown;
  required?: boolean;
}

interface Gathered {
  '@nestjs/swagger': { models: [Promise<Record<string, unknown>>, Record<string, Record<string, Described>>][] };
}

/** Adds to what was gathered from types what only the validators know: that a number is whole, and what may be left out though it has a default. */
export async function describeValidators(gathered: Record<string, unknown>): Promise<Record<string, unknown>> {
  for (const [file, classes] of (gathered as unknown as Gathered)['@nestjs/swagger'].models) {
    const exported = await file;
    for (const [name, properties] of Object.entries(classes)) describe(exported[name], properties);
  }
  return gathered;
}

function describe(dto: unknown, properties: Record<string, Described>): void {
  if (typeof dto !== 'function') return;
  for (const { propertyName, name } of getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false)) {
    const property = properties[propertyName];
    if (property === undefined) continue;
    if (name === 'isInt') property.type = 'integer';
    if (name === 'isOptional') property.required = false;
  }
}
