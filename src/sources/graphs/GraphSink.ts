/** An edge of a graph file, its values as the file writes them. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** Whether the file says that this edge has a direction. */
  readonly directed: boolean;
  /** Text or number of the attribute that holds weights; null where the edge has none. */
  readonly weight: string | null;
  /** Value of the attribute that holds channels; null where the edge has none. */
  readonly channel: string | null;
}

/** What takes the people and ties of a graph file, in the order in which the file has them. */
export interface GraphSink {
  /** The attribute of edges that holds weights, channels; null: not read. */
  readonly weight: string | null;
  readonly channel: string | null;
  /** A person whom the file lists; an edge may name people who are listed later, or never. */
  node(id: string, line: number): void;
  edge(edge: GraphEdge, line: number): void;
  /** An attribute of edges that the file has and nobody reads; told once a name. */
  unread(attribute: string, line: number): void;
  /**
   * Whether all edges of the file have a direction or none, whatever `edge` said of each: called once, after
   * the last edge, if the file says so behind edges that needed it (JSON, whose keys may come in any order).
   */
  direction(directed: boolean): void;
}
