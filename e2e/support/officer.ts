import { clockFromEnv, todayOf } from "@market/ocop";
import { backendUrl, officer } from "./environment";

/** Any of the grounds of QĐ 26/2026. */
const GROUND = "production_ended";

/** What an officer does in the register of certificates, by the same routes as the admin's pages. */
export async function withdrawCertificate(id: string): Promise<void> {
  const token = await signIn();
  const response = await fetch(`${backendUrl}/admin/certificates/${id}/withdraw`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ ground: GROUND, withdrawn_on: todayOf(clockFromEnv(process.env)) }),
  });
  if (!response.ok) throw new Error(`withdrawing answered ${response.status}: ${await response.text()}`);
}

/** Answers a complaint, by the same route as the admin's page. */
export async function officerAnswers(
  id: string,
  answer: { reply?: string; decision?: string },
): Promise<void> {
  const token = await signIn();
  const response = await fetch(`${backendUrl}/admin/complaints/${id}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(answer),
  });
  if (!response.ok)
    throw new Error(`answering was refused with ${response.status}: ${await response.text()}`);
}

/** A discount code, given out by the same route as the admin's page; once made it stays. */
export async function giveOutCode(code: string, method: Record<string, unknown>): Promise<void> {
  const token = await signIn();
  const application_method = { target_type: "items", allocation: "across", currency_code: "vnd", ...method };
  const response = await fetch(`${backendUrl}/admin/promotions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ code, type: "standard", status: "active", application_method }),
  });
  if (response.ok) return;
  const answer = await response.text();
  if (!/already exists/i.test(answer))
    throw new Error(`giving out ${code} answered ${response.status}: ${answer}`);
}

async function signIn(): Promise<string> {
  const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(officer),
  });
  if (!response.ok) throw new Error(`the officer could not sign in: ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}
