const ZONE = "'Asia/Ho_Chi_Minh'";

/** Bookings `b` that a notice `n` is for: by what they are booked on now, so one that was moved away is not among them. */
export const MEANT = `
  b.state in ('requested', 'confirmed')
  and (n.departure_id is null or n.departure_id = b.departure_id)
  and (n.experience_id is null or n.experience_id = b.experience_id)
  and (n.producer_id is null or n.producer_id = b.producer_id)
  and (n.day is null or b.starts_at < (cast(n.day as date) + 1)::timestamp at time zone ${ZONE}
    and b.ends_at > cast(n.day as date)::timestamp at time zone ${ZONE})
  and n.deleted_at is null`;
