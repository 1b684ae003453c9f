import { request as httpRequest } from "node:http";
import { storefrontUrl } from "../support/environment";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

const LONG = "nước mắm ".repeat(600);
const MARKUP = "<script>document.title='hacked'</script><img src=x onerror=alert(1)>";

const QUERIES = [
  "stars=99",
  "stars=4&stars=abc&stars=",
  "page=-1",
  "page=1e9",
  "page=999999999999999999999",
  "price_min=abc&price_max=-5",
  "price_min=9e99",
  "sort=password",
  "group=7&set=99&commune=x",
  `producer=${encodeURIComponent("' OR 1=1 --")}`,
  `q=${encodeURIComponent(LONG)}`,
  `q=${encodeURIComponent(MARKUP)}`,
  `q=${encodeURIComponent("\\u0000 ' \" ; % _ ( ) & | ! :* <->")}`,
  "q[$ne]=1&stars[]=4&stars[a][b]=1",
  "q=%F0%9F%8D%AF",
];

/** As sent by no browser: a browser would mend the address first. */
function rawStatus(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(storefrontUrl);
    const sent = httpRequest({ hostname, port, path, method: "GET" }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

for (const language of LANGUAGES) {
  for (const path of ["/products", "/search"]) {
    test(`${at(language, path)} answers senseless parameters politely`, async ({ page, request }) => {
      test.slow();
      for (const query of QUERIES) {
        const response = await request.get(`${at(language, path)}?${query}`);
        expect(response.status(), query.slice(0, 80)).toBeLessThan(500);
      }
      await page.goto(`${at(language, path)}?q=${encodeURIComponent(MARKUP)}`);
      await expect(page).not.toHaveTitle("hacked");
      await expect(page.locator("main img[src='x']")).toHaveCount(0);
    });
  }
}

test("broken escapes and odd paths are refused, not broken over", async () => {
  const paths = [
    "/products?q=%",
    "/products?q=%E0%A4%A",
    "/products/%",
    "/products/%00",
    "/products/..%2f..%2fetc%2fpasswd",
    "/en/%FF",
    "/certificates/%27",
    "/orders/%3Cscript%3E",
    "/pictures/..%2f..%2fpackage.json?w=160",
    "/places/communes?province=%27",
    `/products/${"a".repeat(3_000)}`,
  ];
  for (const path of paths) {
    const status = await rawStatus(path);
    expect(status, path.slice(0, 80)).toBeGreaterThanOrEqual(200);
    expect(status, path.slice(0, 80)).toBeLessThan(500);
  }
});

test("senseless forms are refused politely", async ({ request }) => {
  const headers = { origin: new URL(storefrontUrl).origin };
  const forms: Array<[string, Record<string, string>]> = [
    ["/cart", {}],
    ["/cart", { intent: "add", variant_id: "none", quantity: "1" }],
    ["/cart", { intent: "add", variant_id: "none", quantity: "1e9" }],
    ["/cart", { intent: "set", line_id: "../x", quantity: "-1" }],
    ["/cart", { intent: "remove", line_id: MARKUP }],
    ["/checkout", {}],
    ["/checkout", { intent: "place", basket: "bsk_none" }],
    ["/checkout", { intent: "line:x:1", basket: MARKUP, "contact.name": LONG }],
  ];
  for (const [path, form] of forms) {
    const response = await request.post(path, { form, headers });
    expect(response.status(), `${path} ${JSON.stringify(form).slice(0, 80)}`).toBeLessThan(500);
  }
});
