/** What a calculation in steps comes to. */
export function lastOf<A>(steps: Generator<number, A>): A {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
