import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./security.mjs";

const directive = (policy: string, name: string) =>
  policy
    .split("; ")
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("the content security policy", () => {
  it("runs nothing inline on a shop page", () => {
    const policy = contentSecurityPolicy();
    expect(directive(policy, "script-src")).toBe("'self'");
    expect(directive(policy, "style-src")).toBe("'self'");
    expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
  });

  it("keeps forms, frames and base addresses to this shop", () => {
    const policy = contentSecurityPolicy();
    expect(directive(policy, "form-action")).toBe("'self'");
    expect(directive(policy, "frame-ancestors")).toBe("'none'");
    expect(directive(policy, "base-uri")).toBe("'none'");
    expect(directive(policy, "img-src")).toBe("'self' data:");
  });

  it("opens a hydrated page for its own nonce only", () => {
    expect(directive(contentSecurityPolicy({ nonce: "abc" }), "script-src")).toBe("'self' 'nonce-abc'");
  });
});
