import type { AxiosInstance } from "axios";

export const CERTIFICATE = {
  product_name: "Nước mắm Cát Hải",
  holder_name: "Công ty Cát Hải",
  set_no: 8,
  stars: 4,
  decision_number: "3912/QĐ-UBND",
  decision_date: "2023-12-29",
  product_code: "31-11914-001-2023",
};

/** The office's routes of certificates as one officer calls them, whatever they answer. */
export function aRegister(api: AxiosInstance, officer: () => { headers: object }) {
  const post = (path: string, body: object, headers: object = officer().headers) =>
    api.post(path, body, { headers, validateStatus: () => true });
  const get = (path: string, headers: object = officer().headers) =>
    api.get(path, { headers, validateStatus: () => true });
  /** That of Cát Hải's fish sauce, with what is given instead. */
  const record = async (given: object = {}) => {
    const { data, status } = await post("/admin/certificates", { ...CERTIFICATE, ...given });
    expect(data).toMatchObject({ certificate: {} });
    expect(status).toBe(201);
    return data.certificate;
  };
  return { post, get, record };
}
