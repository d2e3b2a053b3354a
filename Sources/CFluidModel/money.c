// Sections 5.3 and 10.3 of the specification: renewals, written cents; sums and ranks.

#include "lanes.h"

#include <string.h>

typedef int64_t wholes __attribute__((ext_vector_type(8)));

EVERY_VECTOR_LENGTH
void fluid_add(FluidLanes *column, const FluidLanes *other, double factor, long blocks) {
  for (long i = 0; i < blocks; i++) column[i] += other[i] * factor;
}

// The largest whole number not above each lane, for magnitudes below 2^51: adding and taking away
// 1.5 * 2^52 rounds to the nearest whole number, which is lowered by one where that went up.
#define whole_part(v) \
  ({ \
    const double shift = 6755399441055744.0; \
    lanes value_ = (v); \
    lanes nearest_ = (value_ + shift) - shift; \
    nearest_ > value_ ? nearest_ - 1.0 : nearest_; \
  })

// The whole cents in a running sum: lifted by 1e-4 or 2^-50 of itself before the floor.
#define cents(v) \
  ({ \
    lanes amount_ = (v); \
    whole_part(amount_ + greater(amount_ * 0x1p-50, 1e-4)); \
  })

INLINE void write_one(FluidWriting w, long blocks) {
  lanes total = 0;
  for (long i = 0; i < blocks; i++) {
    lanes amount = cents(w.source[i] * w.factor * w.price);
    if (w.limit) amount = lesser(amount, w.limit[i]);
    w.row[i] = amount;
    total += amount;
  }
  *w.sum = lane_sum(total);
}

EVERY_VECTOR_LENGTH
void fluid_write_cents(const FluidWriting *writings, long count, long blocks) {
  for (long k = 0; k < count; k++) write_one(writings[k], blocks);
}

EVERY_VECTOR_LENGTH
void fluid_renew(FluidRenewals r, long blocks) {
  for (long i = 0; i < blocks; i++) {
    lanes due = r.terms[i];
    lanes willing = due * r.willingness;
    lanes wish = r.bridging[i] + willing;
    lanes renewing = wish * r.renewedShare;
    lanes left = wish - renewing;
    lanes gone = left * r.givingUp;
    r.bridging[i] = left - gone;
    lanes ended = due - willing + gone;
    lanes again = ended * r.reawardShare * r.reawardedShare;
    lanes third_year = r.thirdYear[i] * r.thirdRunning;
    lanes second_year = r.secondYear[i] * r.secondRunning;
    lanes expiring = r.expiring[i] * r.expiringKept;
    r.renewed[i] = renewing + again;
    r.reawarded[i] = again;
    lanes unpaid_years = third_year * (1 - r.thirdKept) + second_year * (1 - r.secondKept);
    lanes back = expiring + unpaid_years + ended;
    lanes running = r.conventions[i] + TINY;
    r.keptShare[i] = 1 - lesser(back / running, 1);
    r.renewalMoney[i] += renewing * r.firstAmount;
    r.reawardMoney[i] += again * r.firstAmount;
    r.yearMoney[i] += third_year * (r.thirdKept * r.thirdAmount)
        + second_year * (r.secondKept * r.secondAmount);
    // 5.3d Settlement: the part of the subsidy that paid for empty months comes back.
    lanes occupied = (r.occupiedBefore[i] - r.occupiedAtStart[i]) / r.months;
    r.settlement[i] += due * r.subsidy[i] * greater(1 - occupied, 0);
  }
}

EVERY_VECTOR_LENGTH
void fluid_ranks(const double *values, int32_t *ranks, long count) {
  const wholes position = {0, 1, 2, 3, 4, 5, 6, 7};
  for (long start = 0; start < count; start += 8) {
    const long end = start + 8 < count ? start + 8 : count;
    lanes own = 0;
    memcpy(&own, values + start, (size_t)(end - start) * sizeof(double));
    // A comparison that holds gives -1 in its lane.
    wholes below = 0;
    for (long j = 0; j < start; j++) below -= (lanes)values[j] <= own;
    for (long j = start; j < end; j++) {
      const lanes other = values[j];
      below -= (other < own) | ((other == own) & (position > j - start));
    }
    for (long j = end; j < count; j++) below -= (lanes)values[j] < own;
    for (long i = start; i < end; i++) ranks[i] = (int32_t)below[i - start];
  }
}

EVERY_VECTOR_LENGTH
double fluid_sum(const FluidLanes *column, long blocks) {
  lanes total = 0;
  for (long i = 0; i < blocks; i++) total += column[i];
  return lane_sum(total);
}
