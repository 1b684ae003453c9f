/** The newest things of a kind, found by their id; the oldest are forgotten beyond `most`. */
export class Kept<T extends { id: string }> {
  private readonly byId = new Map<string, T>();

  constructor(private readonly most: number) {}

  add(thing: T): T {
    this.byId.set(thing.id, thing);
    if (this.byId.size > this.most) {
      const oldest = this.byId.keys().next().value;
      if (oldest !== undefined) this.byId.delete(oldest);
    }
    return thing;
  }

  get(id: string): T | undefined {
    return this.byId.get(id);
  }

  oldestFirst(): T[] {
    return [...this.byId.values()];
  }

  newestFirst(): T[] {
    return this.oldestFirst().reverse();
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  clear(): void {
    this.byId.clear();
  }
}
