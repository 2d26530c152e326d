/** The values that were asked for last, by key. */
export class RememberedLast<Value> {
  private readonly values = new Map<string, Value>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    return value === undefined ? undefined : this.put(key, value);
  }

  /** Forgets the one that nobody has asked for for longest, where there are too many. */
  put(key: string, value: Value): Value {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
