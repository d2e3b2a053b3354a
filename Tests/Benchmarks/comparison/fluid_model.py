"""The fluid model of Docs/model.md in NumPy, many plans at once, written to be read.

    fluid_model.py PLANS results     the figures of the first plans, in the layout of Results.swift
    fluid_model.py PLANS time        the time of a run in batches of 64 plans: one process, then two

PLANS is what `comparison numbers` prints. Arrays are plans x departments, and hosts x plans x
departments where hosts differ; what is the same for every department is plans x 1. Plans of a batch
share their dates and their events. Needs, prices and areas are formed once and not timed.
"""

import multiprocessing
import sys
import time

import numpy as np

MONTHS, TINY, BATCH = 60, 1e-300, 64
ADVISERS, SPACES, AIDANTS, RENEWAL, UNALLOCATED = range(5)
FRANCE_SERVICES = [0, 6, 12, 24, 44]
NATIONAL = """awarded open vacant waiting in_training in_post trained hired renewed applications
    pix_passed candidates with_hire recruiting awareness spaces aidants capacity demand served
    sessions workshops reached by_advisers follow_up autonomous assisted users need without
    access""".split()
SERIES = "in_post sessions reached follow_up autonomous assisted need access".split()
# The running sums of section 10.3: line, what they are, and what they may not exceed.
ITEMS = {
    "subsidy": (ADVISERS, "committed", None),
    "subsidy_paid": (ADVISERS, "paid", "subsidy"),
    "first": (ADVISERS, "committed", None),
    "first_paid": (ADVISERS, "paid", "first"),
    "replacement_advisers": (ADVISERS, "both", None),
    "replacement_renewal": (RENEWAL, "both", None),
    "space": (SPACES, "committed", None),
    "space_paid": (SPACES, "paid", "space"),
    "aidant": (AIDANTS, "both", None),
    "yearly": (RENEWAL, "both", None),
    "renewal": (RENEWAL, "both", None),
    "reaward": (RENEWAL, "both", None),
    "settlement": (ADVISERS, "returned", "subsidy_paid"),
}


# ---- What plans hold ---------------------------------------------------------------------------


class Country:
    def __init__(self, rows):
        figures = np.array([[float(x) for x in row[1:]] for row in rows])
        self.population, self.from_15 = figures[:, 0], figures[:, 1]
        self.ages, self.poverty = figures[:, 2:6], figures[:, 6]
        self.communes, self.area = figures[:, 7], figures[:, 8]
        self.france_services = figures[:, 9:14].T
        self.activity, self.zone = figures[:, 14], figures[:, 15].astype(int)


def read_plans(path):
    """The country, the plans as dictionaries, and how many of them are compared."""
    lines = (line.split() for line in open(path))
    country = Country([next(lines) for _ in range(int(next(lines)[1]))])
    names = next(lines)[2:]
    _, count, checked = next(lines)
    plans = []
    for _ in range(int(count)):
        plan = {"name": next(lines)[1]}
        for key in ("start", "cap", "real", "expected"):
            plan[key] = int(next(lines)[1])
        plan["announced"] = np.array(next(lines)[1:], float)
        plan["calendar"] = np.array(next(lines)[1:], float)
        plan["events"] = [tuple(map(int, next(lines))) for _ in range(int(next(lines)[1]))]
        plan["values"] = dict(zip(names, np.array(next(lines)[1:], float)))
        plan["quantities"] = [
            (int(next(lines)[1]), np.array(next(lines)[1:], float), np.array(next(lines)[1:], float))
            for _ in range(3)
        ]
        plans.append(plan)
    return country, plans, int(checked)


class Batch:
    """What plans hold, side by side."""

    def __init__(self, country, plans):
        self.country, self.plans, self.count = country, plans, len(plans)
        first = plans[0]
        self.start, self.events, self.calendar = first["start"], first["events"], first["calendar"]
        self.real, self.expected = first["real"], first["expected"]
        self.cap = np.array([[p["cap"] if p["cap"] >= 0 else np.inf] for p in plans])
        self.announced = np.array([p["announced"] for p in plans])
        self.parameters = {
            name: np.array([[p["values"][name]] for p in plans]) for name in first["values"]
        }
        p = self.parameters
        self.shared = {name: int(p[name][0, 0]) for name in (
            "training-long-months", "training-short-months", "convention-months-public",
            "convention-months-private", "renewal-months")}
        self._form_need(country)
        self._form_prices(country)
        self._form_quantities()

    def __getitem__(self, name):
        return self.parameters[name]

    def _form_need(self, country):
        rates = np.hstack([self[f"age-rate-{a}"] for a in ("15-44", "45-59", "60-74", "75-plus")])
        mean = (country.poverty * country.from_15).sum() / country.from_15.sum()
        poverty = (country.poverty / mean) ** self["poverty-exponent"]
        offline = (rates @ country.ages.T) * poverty
        struggling = (rates ** self["struggling-age-exponent"] @ country.ages.T) * poverty
        self.need_totals = [self["need-offline"], self["need-total"] - self["need-offline"]]
        self.need = [
            total * weights / weights.sum(1, keepdims=True)
            for total, weights in zip(self.need_totals, (offline, struggling))
        ]

    def _form_prices(self, country):
        cents = {name: np.rint(100 * value) for name, value in self.parameters.items()}
        zones = np.hstack([cents["subsidy-public"], cents["subsidy-public-antilles-guyane"],
                           cents["subsidy-public-reunion-mayotte"]])
        self.subsidy = np.stack([
            zones[:, country.zone],
            np.broadcast_to(cents["subsidy-private"], (self.count, len(country.zone)))])
        self.ancillary = cents["training-cost"] + cents["kit-cost"] + cents["certification-cost"]
        self.space, self.aidant = cents["space-unit-cost"], cents["aidant-unit-cost"]
        self.yearly = [np.stack([cents[f"renewal-{host}-{year}"] for host in ("public", "private")])
                       for year in (1, 2, 3)]
        self.area = np.minimum(country.area, country.communes * self["commune-area-cap-km2"])
        self.potential = self["aidant-potential"] * country.population / country.population.sum()

    def _form_quantities(self):
        self.base, self.total, self.base_total, self.grows = [], [], [], []
        for line in range(3):
            planned = np.array([p["quantities"][line][1] for p in self.plans])
            shares = np.array([p["quantities"][line][2] for p in self.plans])
            total = planned.sum(1, keepdims=True)
            grows = np.array([[p["quantities"][line][0]] for p in self.plans]) > 0
            self.base.append(np.where(total > 0, planned, shares))
            self.total.append(total)
            self.base_total.append(np.where(total > 0, total, 1))
            self.grows.append(grows & ((total > 0) | (shares.sum(1, keepdims=True) > 0)))
            if line == ADVISERS:
                public = self["public-share"]
                cost = public * (self.subsidy[0] + self.ancillary) \
                    + (1 - public) * (self.subsidy[1] + self.ancillary)
                self.mean_post = (shares * cost).sum(1, keepdims=True)


# ---- Money -------------------------------------------------------------------------------------


def whole(x, least=1e-4):
    return np.floor(x + np.maximum(least, np.abs(x) * 2.0**-50))


def fits(cost, rest):
    return cost <= rest + np.maximum(1e-4, rest * 2.0**-50)


def part_of(cost, rest):
    """The part of a cost that a remainder pays: all of what costs nothing."""
    return np.minimum(1, rest / np.maximum(cost, 1e-200))


class Budget:
    def __init__(self, count):
        self.opened, self.committed = np.zeros((5, count, 1)), np.zeros((5, count, 1))
        self.frozen = [False] * 5

    def available(self, line):
        return np.maximum(0, self.opened[line] - self.committed[line])

    def usable(self, line):
        return np.zeros_like(self.opened[line]) if self.frozen[line] else self.available(line)

    def commit_step(self, line, step, unit):
        step = np.maximum(0, step)
        cost, rest = step * unit, self.available(line)
        part = np.where(fits(cost, rest), 1, part_of(cost, rest))
        self.committed[line] += cost * part
        return step * part

    def commit_yearly(self, wishes, prices):
        """The part of wishes (hosts x plans) that the renewal line pays."""
        cost = (wishes * prices).sum(0)
        part = np.where(cost > 0, part_of(cost, self.usable(RENEWAL)), not self.frozen[RENEWAL])
        self.committed[RENEWAL] += cost * part
        return part

    def execute(self, event):
        _, kind, line, other, cents = event
        if kind == 0:
            self.opened[line] += cents
            return np.full_like(self.opened[line], cents)
        if kind in (1, 2):
            moved = np.minimum(cents, whole(self.available(line)))
            self.opened[line] -= moved
            if kind == 1:
                self.opened[other] += moved
            return moved
        self.frozen[line] = kind == 3
        return whole(self.available(line))


# ---- The run -----------------------------------------------------------------------------------


class Run:
    def __init__(self, batch):
        b, shape = batch, batch.need[0].shape
        self.b, self.p = b, b.parameters
        self.shape, self.hosts = shape, (2, *shape)
        self.terms = [b.shared["convention-months-public"], b.shared["convention-months-private"]]
        self.tau = b.shared["training-long-months"]
        self.national = {name: np.zeros((MONTHS, b.count)) for name in NATIONAL}
        self.series = {name: np.zeros((MONTHS, *shape)) for name in SERIES}
        self.cents = {name: np.zeros((MONTHS, *shape)) for name in ITEMS}
        self.opened_lines = np.zeros((MONTHS, 5, b.count))
        self.moved = []
        self.activity = b.country.activity ** self.p["activity-factor-weight"]
        self.posts = np.stack([b.base[0] * self.p["public-share"],
                               b.base[0] * (1 - self.p["public-share"])])
        self.effective = np.zeros((MONTHS, *shape))
        self.open_scale, self.trained_scale = [], []
        self.run_posts()
        self.run_people()

    def note(self, t, **figures):
        for name, value in figures.items():
            self.national[name][t] = value[:, 0] if np.ndim(value) == 2 else value

    def planned(self, line, opened, unit, size):
        """6.1: the planned total, which grows with the money opened and never falls."""
        number = opened / unit
        if not self.b.real:
            number = whole(number, 1e-9) if line == ADVISERS else np.floor(number)
        if line == ADVISERS:
            number = np.minimum(number, self.b.cap)
        return np.where(self.b.grows[line], np.maximum(size, number), size)

    def run_posts(self):
        b, p, zeros = self.b, self.p, np.zeros(self.hosts)
        self.budget = budget = Budget(b.count)
        self.O, self.Z, self.W, self.B, self.I, self.Pn = (np.zeros(self.hosts) for _ in range(6))
        self.T = [np.zeros(self.hosts) for _ in range(self.tau)]
        self.E, self.L, self.hired = (np.zeros(self.shape) for _ in range(3))
        self.F = np.zeros((MONTHS, *self.hosts))
        self.R = np.zeros((MONTHS, *self.hosts))
        self.R_sum = np.zeros((MONTHS, 2, b.count, 1))
        self.occupancy = np.zeros((MONTHS + 1, *self.hosts))
        self.running = {name: np.zeros(self.shape) for name in ITEMS}
        self.award = np.zeros((b.count, 1))
        self.first_award = np.full((b.count, 1), np.inf)
        self.unit_subsidy = (self.posts * b.subsidy).sum(0)
        self.bridging = np.zeros((2, b.count, 1))
        self.funded = np.zeros((b.count, 1), bool)
        sizes = [np.array(total) for total in b.total]
        scales = {name: [np.zeros((b.count, 1))] for name in ("share", "ordered", "opened", "trained")}
        renewed = trained = applied = passed = np.zeros((b.count, 1))
        share = (b.country.from_15 / b.country.from_15.sum())
        waiting_events = list(b.events)
        for t in range(MONTHS):
            s = t - b.start
            # 5.1
            if s == 1:
                budget.opened += b.announced.T[:, :, None]
            while waiting_events and waiting_events[0][0] <= s:
                self.moved.append(budget.execute(waiting_events.pop(0))[:, 0])
            self.funded |= budget.opened[RENEWAL] > 0
            # 5.2
            if s >= 1:
                sizes[0] = self.planned(ADVISERS, budget.opened[ADVISERS], b.mean_post, sizes[0])
            new = self.award_posts(s, sizes[0])
            self.first_award = np.where((new > 0) & np.isinf(self.first_award), t, self.first_award)
            self.award = self.award + new
            # 5.3, 5.4
            renewed = renewed + self.renew(t, s)
            self.leave()
            # 5.5
            applications = self.applications(s)
            applied, passed = applied + applications, passed + applications * p["pix-pass-share"]
            self.E += applications * p["pix-pass-share"] * share
            self.hire(t)
            # 5.6, 5.7
            graduates = self.train(t)
            trained = trained + graduates.sum((0, 2))[:, None]
            # 5.8
            for months, tranche in ((0, "tranche-0"), (6, "tranche-6"), (12, "tranche-12")):
                for host in range(2):
                    then = t - min(months, self.terms[host])
                    if then >= 0:
                        self.running["subsidy_paid"] += \
                            self.F[then, host] * b.subsidy[host] * p[tranche]
            self.order_spaces(s, sizes, scales)
            self.train_aidants(s, sizes, scales)
            self.write(t, scales)
            # 9
            in_post = (self.B + self.I).sum(0)
            self.series["in_post"][t] = in_post
            self.effective[t] = (p["novice-productivity"] * self.B + self.I
                                 + p["trainee-productivity"] * sum(self.T)).sum(0)
            self.opened_lines[t] = budget.opened[:, :, 0]
            self.note(
                t, awarded=self.award * b.base_total[0], open=self.O.sum((0, 2)),
                vacant=self.Z.sum((0, 2)), waiting=self.W.sum((0, 2)),
                in_training=sum(self.T).sum((0, 2)), in_post=in_post.sum(1), trained=trained,
                hired=self.hired.sum(1), renewed=renewed, applications=applied, pix_passed=passed,
                candidates=self.E.sum(1), with_hire=(self.hired >= 0.5).sum(1),
                recruiting=((self.O + self.Z).sum(0) >= 0.5).sum(1),
                spaces=scales["opened"][-1] * b.base_total[1],
                aidants=scales["trained"][-1] * b.base_total[2])
        self.scales = scales

    def award_posts(self, s, size):
        b = self.b
        if s < 0 or self.budget.frozen[ADVISERS]:
            return np.zeros_like(self.award)
        target = b.calendar[s] * np.where(
            size > b.total[0], size / b.base_total[0], b.total[0] > 0)
        unit = self.unit_subsidy.sum(1, keepdims=True) + b.base_total[0] * b.ancillary
        new = self.budget.commit_step(ADVISERS, target - self.award, unit)
        self.O += new * self.posts
        return new

    def renew(self, t, s):
        """5.3; returns the first conventions renewed in the country."""
        b, p, budget = self.b, self.p, self.budget
        M = self.Z + self.W + sum(self.T) + self.B + self.I
        back = np.zeros(self.hosts)
        ending = t - b.shared["renewal-months"]
        if ending >= 0:
            back += self.R[ending]
            self.R[ending] = self.R_sum[ending] = 0
        for year, lag in ((2, 24), (1, 12)):
            if t < lag or not self.R_sum[t - lag].any():
                continue
            due = (self.R_sum[t - lag] * b.yearly[year]).sum(0)
            keep = part_of(due, budget.available(RENEWAL))
            budget.committed[RENEWAL] += due * keep
            back += self.R[t - lag] * (1 - keep)
            self.R[t - lag] *= keep
            self.R_sum[t - lag] *= keep
            self.running["yearly"] += (self.R[t - lag] * b.yearly[year][:, :, :]).sum(0)
        due = np.stack([self.F[t - k, j] if t >= (k := self.terms[j]) else np.zeros(self.shape)
                        for j in range(2)])
        if not due.any() and not self.bridging.any() and not back.any():
            return np.zeros((b.count, 1))
        willingness = p["renewal-willingness"]
        due_sum = due.sum(2, keepdims=True)
        wish, wish_sum = self.Pn + due * willingness, self.bridging + due_sum * willingness
        part = budget.commit_yearly(wish_sum, b.yearly[0])
        renewing, left = wish * part, wish * (1 - part)
        expected = self.funded | (b.expected >= 0 and s >= b.expected)
        leave = np.where(expected, 1 / np.maximum(1, p["bridging-months"]), 1)
        gone = left * leave
        self.Pn = left - gone
        ended = due * (1 - willingness) + gone
        left_sum = wish_sum * (1 - part)
        self.bridging = left_sum * (1 - leave)
        wish2_sum = (due_sum * (1 - willingness) + left_sum * leave) * p["reaward-share"]
        part2 = budget.commit_yearly(wish2_sum, b.yearly[0])
        again = ended * p["reaward-share"] * part2
        self.running["renewal"] += (renewing * b.yearly[0]).sum(0)
        self.running["reaward"] += (again * b.yearly[0]).sum(0)
        self.R[t] = renewing + again
        self.R_sum[t] = wish_sum * part + wish2_sum * part2
        back += ended
        for host, months in enumerate(self.terms):
            if t >= months:
                occupied = (self.occupancy[t, host] - self.occupancy[t - months, host]) / months
                self.running["settlement"] += \
                    due[host] * b.subsidy[host] * np.maximum(0, 1 - occupied)
        kept = 1 - np.minimum(1, back / np.maximum(M, TINY))
        for stage in (self.Z, self.W, *self.T, self.B, self.I):
            stage *= kept
        self.Z += again
        return (wish_sum * part).sum(0)

    def leave(self):
        trainee, post = self.p["attrition-trainee"], self.p["attrition-in-post"]
        self.Z += trainee * (self.W + sum(self.T)) + post * (self.B + self.I)
        for stage in (self.W, *self.T):
            stage *= 1 - trainee
        for stage in (self.B, self.I):
            stage *= 1 - post

    def applications(self, s):
        p = self.p
        if s <= 0:
            return np.zeros_like(self.award)
        if s <= 6:
            return p["applications-to-2021-06"] / 6
        if s <= 12:
            return (p["applications-to-2021-12"] - p["applications-to-2021-06"]) / 6
        return p["applications-after"]

    def hire(self, t):
        p = self.p
        to_fill = (self.O + self.Z).sum(0)
        if to_fill.any():
            ratio = np.minimum(self.E / np.maximum(to_fill, TINY), 1e300)
            rate = p["matching-rate"] * np.maximum(ratio, TINY) ** p["matching-exponent"]
            chance = np.minimum(-np.expm1(-rate), ratio)
            filled, refilled = self.O * chance, self.Z * chance
            self.F[t] = filled
            self.O -= filled
            self.Z -= refilled
            filled = filled + refilled
            self.W += filled
            hires = filled.sum(0)
            self.hired += hires
            self.E = np.maximum(0, self.E - hires)
        self.E *= 1 - p["candidate-decay"]

    def train(self, t):
        b, p, budget = self.b, self.p, self.budget
        tau, sigma = self.tau, b.shared["training-short-months"]
        graduates = self.T[tau - 1]
        if sigma < tau:
            short = self.T[sigma - 1] * p["training-short-share"]
            self.T[sigma - 1] -= short
            graduates = graduates + short
        opened = (t - self.first_award - p["training-delay"] + 1) / p["training-rampup-months"]
        seats = p["training-seats"] * np.clip(opened, 0, 1)
        waiting = self.W.sum((0, 2))[:, None]
        starts = self.W * np.where(waiting > 0, part_of(waiting, seats), 0)
        in_all = starts.sum(0)
        first = np.minimum(in_all, np.maximum(0, self.posts.sum(0) * self.award - self.L))
        replacements = in_all - first
        number = replacements.sum(1, keepdims=True)
        cost = number * b.ancillary
        a1, a2 = budget.usable(ADVISERS), budget.usable(RENEWAL)
        part = np.where(fits(cost, a1 + a2), 1, part_of(cost, a1 + a2))
        if (part < 1).any():
            starts *= (first + replacements * part) / np.maximum(in_all, TINY)
        x1 = np.minimum(cost * part, a1)
        x2 = cost * part - x1
        budget.committed[ADVISERS] += x1
        budget.committed[RENEWAL] += x2
        each = replacements / np.maximum(number, TINY)
        self.running["replacement_advisers"] += x1 * each
        self.running["replacement_renewal"] += x2 * each
        self.L += first
        self.W -= starts
        self.T = [starts, *self.T[:-1]]
        # 5.7
        become = self.B * -np.expm1(-1 / p["novice-months"])
        self.I += become
        self.B += graduates - become
        occupied = self.W + sum(self.T) + self.B + self.I
        self.occupancy[t + 1] = self.occupancy[t] + (occupied + TINY) / (occupied + self.Z + TINY)
        return graduates

    def order_spaces(self, s, sizes, scales):
        b, p, budget = self.b, self.p, self.budget
        sizes[1] = self.planned(SPACES, budget.opened[SPACES], b.space, sizes[1])
        size = sizes[1] / b.base_total[1]
        share, ordered = scales["share"][-1], scales["ordered"][-1]
        if not budget.frozen[SPACES]:
            foreseen = (s - p["space-order-start"] + 1) / p["space-order-months"]
            share = np.maximum(share, np.clip(foreseen, 0, 1))
            ordered = ordered + budget.commit_step(
                SPACES, size * share - ordered, b.base_total[1] * b.space)
        scales["share"].append(share)
        # The first entry stands before month 0.
        then = np.maximum(0, len(scales["share"]) - 1 - b["space-lag"].astype(int))
        share_then = np.array([[scales["share"][k][d, 0]] for d, k in enumerate(then[:, 0])])
        opened = np.maximum(scales["opened"][-1], np.minimum(size * share_then, ordered))
        scales["ordered"].append(ordered)
        scales["opened"].append(opened)

    def train_aidants(self, s, sizes, scales):
        b, p, budget = self.b, self.p, self.budget
        sizes[2] = self.planned(AIDANTS, budget.opened[AIDANTS], b.aidant, sizes[2])
        trained = scales["trained"][-1]
        if s > 0 and not budget.frozen[AIDANTS]:
            def logistic(x):
                return 1 / (1 + np.exp(-x))
            start = logistic(-p["aidant-slope"] * p["aidant-midpoint"])
            curve = (logistic(p["aidant-slope"] * (s - p["aidant-midpoint"])) - start) / (1 - start)
            trained = trained + budget.commit_step(
                AIDANTS, sizes[2] / b.base_total[2] * curve - trained, b.base_total[2] * b.aidant)
        scales["trained"].append(trained)

    def write(self, t, scales):
        """10.3: running sums cut to whole cents."""
        b, first = self.b, self.p["space-first-payment"]
        ordered, opened = scales["ordered"][-1], scales["opened"][-1]
        amounts = dict(
            self.running, subsidy=self.unit_subsidy * self.award,
            first=self.posts.sum(0) * (self.award * b.ancillary), first_paid=self.L * b.ancillary,
            space=b.base[1] * (ordered * b.space),
            space_paid=b.base[1] * ((first * ordered + (1 - first) * opened) * b.space),
            aidant=b.base[2] * (scales["trained"][-1] * b.aidant))
        for name, (_, _, bound) in ITEMS.items():
            cents = whole(amounts[name])
            self.cents[name][t] = cents if bound is None else np.minimum(cents, self.cents[bound][t])

    # 7 and 8

    def run_people(self):
        b, p, n = self.b, self.p, self.national
        kappa = [np.where((p[f"seek-reference-{name}"] > 0) & (need > 0),
                          p[f"seek-reference-{name}"] / np.maximum(need, TINY), 1)
                 for name, need in zip(("offline", "struggling"), b.need_totals)]
        seek = [p["seek-offline"] * kappa[0], p["seek-struggling"] * kappa[1]]
        autonomy = [p["autonomy-per-session-offline"], p["autonomy-per-session-struggling"]]
        stay = [1 - p["natural-exit-offline"], 1 - p["natural-exit-struggling"]]
        arrivals = [b.need[0] * p["inflow-offline"], b.need[1] * p["inflow-struggling"]]
        advisers = p["awareness-presence"] * sum(k * m for k, m in zip(kappa, b.need_totals)) / 1e6
        presence = np.where(advisers > 0, -np.expm1(-n["in_post"].T / np.maximum(advisers, TINY)), 0)
        aware = 1 - (1 - p["awareness-start"]) \
            * np.exp(-np.cumsum(presence, 1) / p["awareness-time"])
        U, V, X, A = ([np.array(x) for x in b.need], *([np.zeros(self.shape) for _ in range(2)]
                                                       for _ in range(3)))
        Y, sessions, reached = (np.zeros(self.shape) for _ in range(3))
        counts = {name: np.zeros(b.count) for name in ("sessions", "workshops", "by_advisers", "users")}
        without = list(map(np.array, b.need_totals))
        reach = np.pi * p["access-radius-km"] ** 2 / b.area
        per_adviser = p["host-outside-fs-share"] / p["advisers-per-host"]
        workshop = p["workshop-time-share"] / (2 + p["workshop-preparation"])
        alone = (1 - p["workshop-time-share"]) / p["individual-duration"]
        for t in range(MONTHS):
            opened, trained = self.scales["opened"][t + 1], self.scales["trained"][t + 1]
            services = np.array([np.interp(t, FRANCE_SERVICES, column)
                                 for column in b.country.france_services.T])
            spaces = b.base[1] * opened
            venues = p["fs-venue-share"] * services + per_adviser * self.series["in_post"][t] \
                + p["space-new-site-share"] * spaces
            access = -np.expm1(-venues * reach)
            hours = p["contact-hours"] * self.activity * self.effective[t]
            k = hours * workshop
            equipped = -np.expm1(-p["slots-per-space"] * spaces / np.maximum(k, TINY))
            places = k * (p["group-size"] + (p["group-size-equipped"] - p["group-size"]) * equipped)
            capacity = hours * alone + places
            # 8.2
            near = aware[:, t][:, None] * access * self.activity
            xi = [np.minimum(1, near * rate) for rate in seek]
            xir = [np.minimum(1, p["return-factor"] * x) for x in xi]
            demand = sum(xi[g] * U[g] + xir[g] * X[g] + V[g] for g in range(2))
            served = capacity * -np.expm1(-demand / np.maximum(capacity, TINY))
            f = served / np.maximum(demand, TINY)
            # 8.3
            held, newly = 0, 0
            for g in range(2):
                first, back, follow = U[g] * xi[g] * f, X[g] * xir[g] * f, V[g] * f
                m = first + back + follow
                free = m * autonomy[g]
                on = (m - free) * p["continue-probability"]
                lost = (V[g] - follow) * p["drop-unserved"]
                U[g] -= first
                X[g] += (m - free - on) + lost - back
                V[g] += on - follow - lost
                A[g] += free
                held, newly = held + m, newly + first
            reached += newly
            sessions += held
            # 8.4
            lapse = Y * p["mandate-lapse"]
            Y -= lapse
            X[0] += lapse
            helping = -b.potential * np.expm1(-b.base[2] * trained / np.maximum(b.potential, TINY))
            offers = helping * p["aidant-active-share"] * p["aidant-new-users"]
            chance = -np.expm1(-offers / np.maximum(U[0] + X[0], TINY))
            from_u, from_x = U[0] * chance, X[0] * chance
            U[0] -= from_u
            X[0] -= from_x
            Y += from_u + from_x
            reached += from_u
            # 8.5
            for g in range(2):
                relapse = A[g] * p["relapse"]
                A[g] -= relapse
                X[g] += relapse
                for stock in (U[g], V[g], X[g]):
                    stock *= stay[g]
                U[g] += arrivals[g]
                without[g] = without[g] * stay[g] \
                    + b.need_totals[g] * p[("inflow-offline", "inflow-struggling")[g]]
            Y *= stay[0]
            # 9
            need = U[0] + V[0] + X[0] + Y + U[1] + V[1] + X[1]
            for name, value in (("sessions", sessions), ("reached", reached), ("assisted", Y),
                                ("need", need), ("access", access), ("follow_up", V[0] + V[1]),
                                ("autonomous", A[0] + A[1])):
                self.series[name][t] = value
            workshops = np.divide(held * places, capacity, out=np.zeros(self.shape),
                                  where=capacity > 0)
            counts["sessions"] = counts["sessions"] + held.sum(1)
            counts["workshops"] = counts["workshops"] + workshops.sum(1)
            counts["by_advisers"] = counts["by_advisers"] + newly.sum(1)
            counts["users"] = counts["users"] + (from_u + from_x).sum(1)
            weights = b.need[0] + b.need[1]
            self.note(
                t, awareness=aware[:, t], capacity=capacity.sum(1), demand=demand.sum(1),
                served=held.sum(1), reached=reached.sum(1), follow_up=(V[0] + V[1]).sum(1),
                autonomous=(A[0] + A[1]).sum(1), assisted=Y.sum(1), need=need.sum(1),
                without=without[0] + without[1],
                access=(access * weights).sum(1) / weights.sum(1), **counts)


# ---- Results and times -------------------------------------------------------------------------


def results(run):
    """The figures of each plan of a run, one after the other."""
    words = np.zeros((MONTHS, 5, 3, *run.shape))
    for name, (line, kind, _) in ITEMS.items():
        for word in {"committed": [0], "paid": [1], "both": [0, 1], "returned": [2]}[kind]:
            words[:, line, word] += run.cents[name]
    moved = np.zeros((8, run.b.count))
    moved[:len(run.moved)] = np.array(run.moved).reshape(len(run.moved), run.b.count)
    for d in range(run.b.count):
        lines = np.concatenate([run.opened_lines[:, :, d, None], words[:, :, :, d].sum(3)], 2)
        yield np.concatenate([
            np.stack([run.national[name][:, d] for name in NATIONAL], 1).ravel(),
            np.concatenate([run.series[name][:, d].ravel() for name in SERIES]),
            lines.ravel(), words[:, :, :, d].ravel(), moved[:, d]])


def batches_by_base(country, plans):
    """Draws of one base share their dates and events, so batches of 64 hold one base only."""
    draws = [plan for plan in plans if plan["name"].startswith("draw-")]
    groups = [draws[0::2], draws[1::2]]
    return [Batch(country, group[i:i + BATCH])
            for group in groups for i in range(0, len(group) // BATCH * BATCH or BATCH, BATCH)]


def least_time(path, clock=time.perf_counter, repeats=5):
    country, plans, _ = read_plans(path)
    batches = batches_by_base(country, plans)
    times = []
    for _ in range(repeats):
        start = clock()
        for batch in batches:
            Run(batch)
        times.append((clock() - start) / sum(batch.count for batch in batches))
    return min(times)


def main():
    path, what = sys.argv[1:3]
    if what == "results":
        country, plans, checked = read_plans(path)
        for plan in plans[:checked]:
            for figures in results(Run(Batch(country, [plan]))):
                sys.stdout.buffer.write(figures.tobytes())
    else:
        # A batch takes long enough to meet other work on the machine, so the time of the processor.
        one = least_time(path, time.process_time)
        with multiprocessing.Pool(2) as pool:
            two = max(pool.map(least_time, [path, path])) / 2
        print(f"numpy departments {one * 1e6:.0f} {two * 1e6:.0f} {two * 1e4:.2f}")


if __name__ == "__main__":
    main()
