/** An expected no. `message` is a key whose words live in the noun's labels; `detail` fills them in (a neighbour's time, a number). */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly detail: Record<string, string>;

  constructor(reason: string, detail: Record<string, string> = {}) {
    super(reason);
    this.detail = detail;
  }
}

export function refuse(reason: string, detail?: Record<string, string>): never {
  throw new Refusal(reason, detail);
}
