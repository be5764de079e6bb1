/* The tables: sorted by any column, narrowed down by the filters, long ones in portions. */
"use strict";
(() => {
  const P = CaravanPage, { one, every, data } = P;
  const PORTION = data.portion;
  const collator = new Intl.Collator(data.region, { numeric: true });

  /* What a row is sorted by: a number, a day (none: last), or the text of its cell. */
  function key(row, column, kind) {
    if (kind === "rank") { return -row.dataset.rank; }
    if (kind === "day") { return row.dataset.day || "9999"; }
    if (kind === "outlet") { return row.dataset.outlet; }
    const text = row.cells[column].textContent.trim();
    return kind === "number" ? +text || Infinity : text;
  }
  function compare(a, b) {
    return typeof a === "number" ? (a === b ? 0 : a - b) : collator.compare(a, b);
  }
  function sort(table, header) {
    const down = header.getAttribute("aria-sort") === "ascending", column = header.cellIndex, body = table.tBodies[0];
    const own = table.id === "report-table", rows = own ? order : Array.from(body.rows);
    const keyed = rows.map((row, place) => ({ row, place, key: key(row, column, header.dataset.sort) }));
    keyed.sort((a, b) => (down ? -1 : 1) * compare(a.key, b.key) || a.place - b.place);
    every("th", header.parentNode).forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sorted = keyed.map((item) => item.row);
    if (own) {
      order = sorted;
      portion();
    } else {
      body.append(...sorted);
    }
  }
  every("table.sortable").forEach((table) => {
    if (table.tBodies[0].rows.length < 2) { return; }
    every("th[data-sort]", table).forEach((header) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => sort(table, header));
    });
  });

  /* Show the first rows that pass the filters, the rest in portions; only those are in the document, for thousands make it slow. */
  let limit = PORTION, order = P.rows;
  const table = one("#report-table");
  const more = moreButton(table.parentNode, () => {
    limit += PORTION;
    portion();
  });
  function moreButton(element, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button more";
    button.addEventListener("click", act);
    element.after(button);
    return button;
  }
  const offer = (button, left) => {
    button.hidden = left <= 0;
    button.textContent = P.fill(data.words.rows, { n: P.number.format(Math.min(PORTION, left)) });
  };
  function portion() {
    const passing = order.filter(P.passes), all = passing.length;
    const here = passing.filter((row, place) => place < limit || row === P.wanted), shown = here.length;
    here.forEach((row) => row.classList.remove("gone"));
    if (P.rows.length) { table.tBodies[0].replaceChildren(...here); }
    offer(more, all - shown);
    const count = one("#filters-count");
    if (count) { count.textContent = P.fill(data.words.shown, { n: P.number.format(all), all: P.number.format(P.rows.length) }); }
  }
  P.reveal = (row) => {
    P.wanted = row;
    if (!P.passes(row)) { clear(); }
    portion();
  };

  const list = one("#source-list"), rest = every(".gone", list), next = moreButton(list, () => {
    list.append(...rest.splice(0, PORTION));
    offer(next, rest.length);
  });
  rest.forEach((item) => {
    item.remove();
    item.classList.remove("gone");
  });
  offer(next, rest.length);

  const form = one("#filters"), reset = one("#filters-reset");
  form.hidden = !one("select", form);
  form.addEventListener("change", (event) => P.setFilter(event.target.name, event.target.value));
  form.addEventListener("submit", (event) => event.preventDefault());
  reset.addEventListener("click", clear);
  function clear() {
    form.reset();
    every("select", form).forEach((box) => P.setFilter(box.name, ""));
  }
  P.listen((what) => {
    if (what !== "filters") { return; }
    limit = PORTION;
    reset.disabled = !P.isFiltered();
    portion();
  });
  portion();
})();
