import { applyDecorators, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Describe answers that the API description can't read off a method: what is inside a Reply or a Page. */
export const AnswersCreated = (view: Type): MethodDecorator => ApiCreatedResponse({ type: view });

export const AnswersAccepted = (view: Type): MethodDecorator => ApiAcceptedResponse({ type: view });

export const AnswersPage = (view: Type): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(view),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(view) } },
          nextCursor: { type: 'string', nullable: true, description: 'Where the next page begins; null at the end' },
        },
      },
    }),
  );

/** A file, as bytes. */
export const AnswersFile = (...mediaTypes: string[]): MethodDecorator =>
  ApiOkResponse({ content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) });
