import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, leadsTo, permissionsPolicy } from "./security.mjs";

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

  it("lets the checkout's form alone lead to the page where a card is paid", () => {
    const cards = ["https://checkout.stripe.com"];
    const policy = (path: string) => contentSecurityPolicy({ leadsTo: leadsTo(path, cards) });
    expect(directive(policy("/checkout"), "form-action")).toBe("'self' https://checkout.stripe.com");
    expect(directive(policy("/en/checkout"), "form-action")).toBe("'self' https://checkout.stripe.com");
    expect(directive(policy("/cart"), "form-action")).toBe("'self'");
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
