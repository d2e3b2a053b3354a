"use strict";
// What the page adds for those who can run it: a map that moves, tables that sort and can be searched.
// Without it the page is complete.
(() => {
  const language = document.documentElement.lang;
  const words = JSON.parse(document.getElementById("words").textContent);

  // The map.
  const source = document.getElementById("map-data");
  if (source) {
    const data = JSON.parse(source.textContent);
    const controls = document.getElementById("map-controls");
    const [metric, month, shown, play] =
      ["map-metric", "map-month", "map-shown", "map-play"].map((id) => document.getElementById(id));
    const legend = document.getElementById("map-legend");
    const caption = document.getElementById("map-caption");
    const tiles = data.codes.map((code) => [...document.querySelectorAll(`#map [data-code="${code}"]`)]);
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const few = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 });
    const part = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
    const format = (value, kind) => (kind === "share" ? part : whole).format(value);
    const short = (value, kind) => (kind === "share" ? whole.format(value * 100) : few.format(value));
    // Classes take colours from the whole scale of seven.
    const step = (level, count) => count < 2
      ? 4 : 1 + Math.floor((level * 12 + count - 1) / (2 * (count - 1)));
    const draw = () => {
      const chosen = data.metrics[metric.value];
      const at = Number(month.value);
      const count = chosen.breaks.length + 1;
      shown.textContent = data.months[at];
      month.setAttribute("aria-valuetext", data.months[at]);
      caption.textContent = `${chosen.title}, ${data.months[at]}`;
      chosen.plans.forEach((plan, index) => plan[at].forEach((scaled, place) => {
        const tile = tiles[place][index];
        if (!tile) { return; }
        const value = scaled / chosen.scale;
        const color = step(chosen.breaks.filter((bound) => value >= bound).length, count);
        tile.querySelector("rect, path").style.fill = `var(--figure-step-${color})`;
        for (const text of tile.querySelectorAll("text")) {
          text.style.fill = `var(--figure-on-step-${color})`;
        }
        // A tile has its code, and its value where there is room.
        const label = tile.querySelectorAll("text")[1];
        if (label) { label.textContent = short(value, chosen.kind); }
        const title = tile.querySelector("title");
        if (title) {
          title.textContent =
            `${data.names[place]} (${data.codes[place]})${words.colon} ${format(value, chosen.kind)}`;
        }
      }));
      // The title and the sentence of the picture are of its first state.
      document.getElementById("map").classList.toggle(
        "moved", metric.selectedIndex !== 0 || at !== data.months.length - 1);
      legend.replaceChildren(...Array.from({ length: count }, (_, level) => {
        const item = document.createElement("li");
        const swatch = document.createElement("span");
        swatch.style.background = `var(--figure-step-${step(level, count)})`;
        const low = level === 0 ? "<" : format(chosen.breaks[level - 1], chosen.kind);
        const high = level === count - 1 ? "" : format(chosen.breaks[level], chosen.kind);
        const text = level === 0 ? `< ${high}` : level === count - 1 ? `≥ ${low}` : `${low} – ${high}`;
        item.append(swatch, count === 1 ? "" : text);
        return item;
      }));
    };
    let timer = 0;
    const stop = () => {
      clearInterval(timer);
      timer = 0;
      play.textContent = words.play;
    };
    play.addEventListener("click", () => {
      if (timer) { stop(); return; }
      if (Number(month.value) === data.months.length - 1) { month.value = 0; }
      play.textContent = words.pause;
      draw();
      timer = setInterval(() => {
        month.value = Number(month.value) + 1;
        draw();
        if (Number(month.value) === data.months.length - 1) { stop(); }
      }, 350);
    });
    metric.addEventListener("change", () => { stop(); draw(); });
    month.addEventListener("input", () => { stop(); draw(); });
    controls.hidden = false;
    document.getElementById("map").classList.add("moving");
    draw();
  }

  // Tables.
  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const falling = head.getAttribute("aria-sort") === "descending"
          || (head.getAttribute("aria-sort") === null && !head.classList.contains("n"));
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", falling ? "ascending" : "descending");
        const key = (row) => {
          const cell = row.cells[column];
          return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v);
        };
        const rows = [...body.rows].sort((one, other) => {
          const [a, b] = [key(one), key(other)];
          const order = typeof a === "number" && typeof b === "number"
            ? a - b : String(a).localeCompare(String(b), language);
          return falling ? order : -order;
        });
        body.append(...rows);
      });
    });
    const controls = document.getElementById(`${table.id}-controls`);
    const search = controls.querySelector("input");
    const count = controls.querySelector("output");
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    search.addEventListener("input", () => {
      const wanted = plain(search.value.trim());
      let kept = 0;
      for (const row of body.rows) {
        row.hidden = !plain(row.textContent).includes(wanted);
        kept += row.hidden ? 0 : 1;
      }
      count.textContent = `${kept} / ${body.rows.length}`;
    });
    controls.hidden = false;
  }
})();
