/* Story mode: one step at a time, by button and by arrow key; the map and the day go along. */
"use strict";
(() => {
  const P = CaravanPage, { one, every, data } = P;
  const story = one("#story");
  if (!story) { return; }
  const list = one("#steps"), steps = every(".step", list), openButton = one("#story-open");
  const buttons = ["#story-back", "#story-on", "#story-close"].map((id) => one(id)), counter = one("#story-at");
  let at = -1;

  function show(number) {
    at = Math.min(Math.max(number, 0), steps.length - 1);
    steps.forEach((step, i) => { step.hidden = i !== at; });
    counter.textContent = P.fill(data.words.step, { n: at + 1, all: steps.length });
    buttons[0].disabled = at === 0;
    buttons[1].disabled = at === steps.length - 1;
    const { day, claim } = steps[at].dataset;
    P.pause();
    const index = P.days.findIndex((row) => row[0] >= day);
    if (P.days.length) { P.setDay(index < 0 ? P.days.length - 1 : index); }
    if (P.map) { P.map.look(claim); }
    P.light([claim]);
  }
  function set(telling) {
    document.body.classList.toggle("telling", telling);
    list.hidden = !telling;
    openButton.hidden = telling;
    openButton.setAttribute("aria-expanded", String(telling));
    [...buttons, counter].forEach((element) => { element.hidden = !telling; });
    if (P.map) { P.map.state.map.invalidateSize(); }
  }
  function open() {
    set(true);
    show(0);
    one("#stage").scrollIntoView({ block: "start" });
    list.focus({ preventScroll: true });
  }
  function close() {
    set(false);
    P.light([]);
    P.setDay(P.days.length - 1);
    openButton.focus({ preventScroll: true });
  }

  openButton.addEventListener("click", open);
  buttons[0].addEventListener("click", () => show(at - 1));
  buttons[1].addEventListener("click", () => show(at + 1));
  buttons[2].addEventListener("click", close);
  story.addEventListener("keydown", (event) => {
    if (list.hidden || event.altKey || event.ctrlKey || event.metaKey) { return; }
    const acts = { ArrowRight: () => show(at + 1), ArrowLeft: () => show(at - 1), Escape: close };
    if (acts[event.key]) {
      event.preventDefault();
      acts[event.key]();
    }
  });
  set(false);
})();
