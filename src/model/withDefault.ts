import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import * as SchemaGetter from "effect/SchemaGetter";

/**
 * A key that may be left out: the decoded value always has it. The default is a decoded value; where it can be
 * written in a file as it stands, the published JSON Schema shows it.
 */
export function withDefault<S extends Schema.Top & { readonly DecodingServices: never }>(
  schema: S,
  value: S["Type"],
) {
  return Schema.optionalKey(schema).pipe(
    Schema.decodeTo(Schema.toType(schema), {
      decode: SchemaGetter.transformOptional(Option.orElseSome(() => value)),
      encode: SchemaGetter.passthrough(),
    }),
  );
}
