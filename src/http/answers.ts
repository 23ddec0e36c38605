import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

/** What a method's type can't say of a file: its media types. All else that is answered is described by the type. */
export const AnswersFile = (...mediaTypes: string[]): MethodDecorator =>
  ApiResponse({ status: 200, description: 'The file', content: files(mediaTypes) });

/** A file that may also be asked for in part, or only if it changed. */
export const AnswersFileInParts = (...mediaTypes: string[]): MethodDecorator =>
  applyDecorators(
    AnswersFile(...mediaTypes),
    ApiResponse({ status: 206, description: 'The part that Range names', content: files(mediaTypes) }),
    ApiResponse({ status: 304, description: 'It is as If-None-Match says' }),
  );

const files = (mediaTypes: string[]): Record<string, object> =>
  Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
