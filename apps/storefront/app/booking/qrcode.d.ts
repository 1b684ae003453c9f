/** The little of it that is used: one drawing as text. */
declare module "qrcode" {
  interface Drawing {
    type: "svg";
    errorCorrectionLevel: "L" | "M" | "Q" | "H";
    margin: number;
  }
  const qrcode: { toString(text: string, drawing: Drawing): Promise<string> };
  export default qrcode;
}
