import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';

/** May be left out, and null says the same: the code behind sees undefined. `@IsOptional()` alone is for what null means something else for. */
export const NullIsLeftOut = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => value ?? undefined),
    IsOptional(),
  );
