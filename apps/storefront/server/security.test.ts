import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, permissionsPolicy } from "./security.mjs";

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

describe("the permissions of a page", () => {
  const camera = (path: string) => {
    const headers = new Map<string, string>();
    const response = { setHeader: (name: string, value: string) => headers.set(name, value) };
    permissionsPolicy({ path } as never, response as never, () => {});
    return /camera=\([^)]*\)/.exec(headers.get("Permissions-Policy") ?? "")?.[0];
  };

  it.each([
    ["/desk/check-in", "camera=(self)"],
    ["/en/desk/check-in", "camera=(self)"],
    ["/desk", "camera=()"],
    ["/desk/check-in/sync", "camera=()"],
    ["/", "camera=()"],
    ["/products/desk/check-in", "camera=()"],
  ])("of %s are %s", (path, allowed) => {
    expect(camera(path)).toBe(allowed);
  });
});
