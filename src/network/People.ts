/**
 * A column of what is known about people: text coded by an index into `values`, or numbers (NaN: not given).
 */
export type Attribute =
  | { readonly kind: "text"; readonly codes: Int32Array; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly values: Float64Array };

/** The people of a network, numbered 0 … count − 1 in label order. */
export interface People {
  readonly count: number;
  /** Label of each person; null where the label is the number itself. */
  readonly labels: readonly string[] | null;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** The name a person goes by in files and reports. */
export function personLabel(people: People, person: number): string {
  return people.labels === null ? String(person) : (people.labels[person] as string);
}
