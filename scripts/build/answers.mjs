import path from 'node:path';
import ts from 'typescript';
import { at, root } from './files.mjs';

/** What stands around an answer's type, and is no part of the answer. */
const WRAPPERS = new Set(['Promise', 'Reply']);
const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);

/**
 * Describes what each route answers by the return type of its method, so that no view is written down twice: JSON Schemas of all that is
 * named in them, and for each operation its own. `repeatable` are those that heed an Idempotency-Key.
 */
export function describeAnswers(program) {
  const describer = new Describer(program.getTypeChecker());
  const operations = {};
  const repeatable = [];
  for (const file of program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(at('src')) && fileName.endsWith('.controller.ts'))) {
    for (const [name, method] of file.statements.filter(ts.isClassDeclaration).flatMap(routesIn)) {
      operations[name] = describer.answerOf(method);
      if (/\b[Rr]epeatable\(/.test(method.getText())) repeatable.push(name);
    }
  }
  return {
    answers: { operations, repeatable, schemas: describer.schemas },
    sources: [...describer.sources].toSorted((a, b) => (a < b ? -1 : 1)),
  };
}

function routesIn(controller) {
  return controller.members
    .filter((member) => ts.isMethodDeclaration(member) && decoratorsOf(member).some((name) => VERBS.has(name)))
    .map((method) => [`${controller.name.text.replace(/Controller$/, '')}.${method.name.getText()}`, method]);
}

const decoratorsOf = (node) =>
  (ts.getDecorators(node) ?? []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression.getText() : ''));

class Describer {
  schemas = {};
  /** Files that say something about an answer. */
  sources = new Set();
  #named = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  /** Null: an answer without content, or one that the method writes itself. */
  answerOf(method) {
    const signature = this.checker.getSignatureFromDeclaration(method);
    return this.#schemaOf(this.#unwrapped(this.checker.getReturnTypeOfSignature(signature)), method) ?? null;
  }

  #unwrapped(type) {
    return WRAPPERS.has(type.symbol?.name) ? this.#unwrapped(this.checker.getTypeArguments(type)[0]) : type;
  }

  #schemaOf(type, from) {
    const parts = type.isUnion() ? type.types : [type];
    const kept = parts.filter(
      ({ flags, symbol }) => !(flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.Never)) && symbol?.name !== 'StreamableFile',
    );
    if (kept.length === 0) return undefined;
    const others = kept.filter(({ flags }) => !(flags & ts.TypeFlags.Null));
    const schema = this.#union(type, others, from);
    return others.length === kept.length ? schema : orNull(schema);
  }

  /** A union under its name, where it still has one. */
  #union(type, parts, from) {
    const name = type.aliasSymbol?.name;
    if (name !== undefined && parts.length > 1 && parts.length === type.types?.length && type.aliasTypeArguments === undefined) {
      return this.#reference(name, type, type.aliasSymbol, () => this.#unionOf(parts, from));
    }
    return this.#unionOf(parts, from);
  }

  #unionOf(parts, from) {
    const literals = parts.filter((part) => part.isStringLiteral() || part.isNumberLiteral());
    const booleans = parts.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const rest = parts.filter((part) => !literals.includes(part) && !booleans.includes(part));
    const schemas = rest.map((part) => this.#single(part, from));
    if (literals.length > 0) schemas.push({ type: typeof literals[0].value, enum: literals.map(({ value }) => value).toSorted() });
    if (booleans.length === 2) schemas.push({ type: 'boolean' });
    if (booleans.length === 1) schemas.push({ type: 'boolean', enum: [this.checker.typeToString(booleans[0]) === 'true'] });
    return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
  }

  #single(type, from) {
    const { flags } = type;
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.AnyOrUnknown) return {};
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (this.checker.isArrayType(type)) return { type: 'array', items: this.#schemaOf(this.checker.getTypeArguments(type)[0], from) };
    const name = this.#nameOf(type);
    if (name === undefined) return this.#objectOf(type, from);
    return this.#reference(name, type, type.aliasSymbol ?? type.symbol, () => this.#objectOf(type, from));
  }

  /** `Page<BatchView>` is a BatchViewPage. Undefined for a type that was written in place. */
  #nameOf(type) {
    const symbol = type.aliasSymbol ?? type.symbol;
    if (symbol === undefined || symbol.name.startsWith('__') || symbol.name === 'Record') return undefined;
    const of = type.aliasTypeArguments ?? this.checker.getTypeArguments(type) ?? [];
    const names = of.map((argument) => this.#nameOf(argument));
    return names.includes(undefined) ? undefined : [...names, symbol.name].join('');
  }

  #reference(name, type, symbol, describe) {
    const known = this.#named.get(name);
    if (known === undefined) {
      this.#named.set(name, type);
      this.#remember(symbol);
      // First its place, then what it is: a type may name itself.
      this.schemas[name] = {};
      Object.assign(this.schemas[name], describe(), said(symbol.getDocumentationComment(this.checker)));
    } else if (known !== type) {
      const files = [known, type].map((one) => (one.aliasSymbol ?? one.symbol)?.declarations?.[0]?.getSourceFile().fileName);
      throw new Error(
        `Two types that routes answer are called ${name}; rename one, since they share the API description: ${files.join(', ')}`,
      );
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #objectOf(type, from) {
    const values = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (values !== undefined) return { type: 'object', additionalProperties: this.#schemaOf(values.type, from) };
    const properties = this.checker.getPropertiesOfType(type);
    const described = properties.map((property) => [property.name, this.#propertyOf(property, from)]);
    const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    return { type: 'object', ...(required.length > 0 && { required }), properties: Object.fromEntries(described) };
  }

  #propertyOf(property, from) {
    this.#remember(property);
    const written = property.valueDeclaration?.type;
    const schema =
      (written && this.#namedUnion(written, from)) ?? this.#schemaOf(this.checker.getTypeOfSymbolAtLocation(property, from), from) ?? {};
    return { ...schema, ...said(property.getDocumentationComment(this.checker)) };
  }

  /** The compiler forgets what a list of words is called once null may stand beside it, or it is made from a constant; what was written says it. */
  #namedUnion(written, from) {
    if (ts.isArrayTypeNode(written)) {
      const items = this.#namedUnion(written.elementType, from);
      return items && { type: 'array', items };
    }
    if (ts.isUnionTypeNode(written)) return this.#namedOrNull(written.types, from);
    if (!ts.isTypeReferenceNode(written) || written.typeArguments !== undefined) return undefined;
    return this.#namedWords(written, from);
  }

  #namedOrNull(types, from) {
    const parts = types.filter((part) => !ts.isLiteralTypeNode(part) || part.literal.kind !== ts.SyntaxKind.NullKeyword);
    const only = parts.length === 1 ? this.#namedUnion(parts[0], from) : undefined;
    return only && parts.length < types.length ? orNull(only) : only;
  }

  #namedWords(reference, from) {
    const named = this.checker.getSymbolAtLocation(reference.typeName);
    const symbol = named.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(named) : named;
    const type = this.checker.getTypeFromTypeNode(reference);
    const areWords = type.isUnion() && type.types.every((part) => part.isStringLiteral());
    if (!(symbol.flags & ts.SymbolFlags.TypeAlias) || !areWords) return undefined;
    return this.#reference(symbol.name, type, symbol, () => this.#unionOf(type.types, from));
  }

  #remember(symbol) {
    for (const declaration of symbol.declarations ?? []) {
      const file = path.relative(root, declaration.getSourceFile().fileName);
      if (file.startsWith('src')) this.sources.add(file);
    }
  }
}

const said = (comment) => {
  const description = ts.displayPartsToString(comment).replaceAll(/\s+/g, ' ');
  return description === '' ? {} : { description };
};

function orNull(schema) {
  if (schema.enum !== undefined) return { ...schema, type: [schema.type, 'null'], enum: [...schema.enum, null] };
  return typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
}
