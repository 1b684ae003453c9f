/** Requests that are to fail: the next so many that fit. */
export interface Failures {
  /** How many; one when not given. */
  times?: number;
  /** 400 to 599; 0 breaks the connection off. */
  status: number;
  /** `after`: the deed is done, its answer lost. */
  when?: "before" | "after";
  method?: string;
  /** Beginning of the path: `/v1/refunds`. */
  path?: string;
}

export interface Asked {
  id: string;
  method: string;
  path: string;
  /** Ms since 1970. */
  at: number;
  status: number;
  idempotencyKey?: string;
}

/** What a test has ordered of the answers that come. */
export class Orders {
  private failures: { left: number; failure: Failures }[] = [];
  private delays: { ms: number; path: string }[] = [];

  failNext(failure: Failures): void {
    this.failures.push({ left: failure.times ?? 1, failure });
  }

  /** @param ms 0 ends it. */
  delay(ms: number, path = "/"): void {
    this.delays = this.delays.filter((delay) => delay.path !== path);
    if (ms > 0) this.delays.push({ ms, path });
  }

  delayOf(path: string): number {
    return Math.max(0, ...this.delays.filter((delay) => path.startsWith(delay.path)).map(({ ms }) => ms));
  }

  takeFailure(method: string, path: string): Failures | undefined {
    const found = this.failures.find(({ failure }) => {
      return (!failure.method || failure.method === method) && path.startsWith(failure.path ?? "/v1/");
    });
    if (!found) return undefined;
    found.left -= 1;
    this.failures = this.failures.filter(({ left }) => left > 0);
    return found.failure;
  }

  clear(): void {
    this.failures = [];
    this.delays = [];
  }
}
