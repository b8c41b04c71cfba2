import type { XmlElement } from "./XmlReader.ts";

/** A language of graphs in XML. */
export interface GraphFormat {
  /** The elements that are read, by the element in which they stand; all others are passed over. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Elements whose text is read. */
  readonly texts: readonly string[];
  open(element: XmlElement, parent: string): void;
  close(name: string, text: string): void;
}
