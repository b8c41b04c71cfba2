import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import * as SchemaGetter from "effect/SchemaGetter";

/**
 * A key that may be left out: the decoded value always has it. The default is a decoded value; the
 * published JSON Schema shows it as it would be written.
 */
export function withDefault<
  S extends Schema.Top & { readonly DecodingServices: never; readonly EncodingServices: never },
>(schema: S, value: S["Type"]) {
  const shown = schema.pipe(Schema.annotateEncoded({ default: Schema.encodeSync(schema)(value) }));
  return Schema.optionalKey(shown).pipe(
    Schema.decodeTo(Schema.toType(schema), {
      decode: SchemaGetter.transformOptional(Option.orElseSome(() => value)),
      encode: SchemaGetter.passthrough(),
    }),
  );
}
