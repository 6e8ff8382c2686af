// Redraws the page when the service says that something changed, and runs the seconds in between.
(() => {
  "use strict";

  const columns = document.querySelector("[data-live]");
  let started = performance.now();
  let shown = "";
  let pressed = false;
  let late = false;

  const tick = () => {
    const gone = Math.floor((performance.now() - started) / 1000);
    document.querySelectorAll("[data-left]").forEach((left) => {
      const seconds = Math.max(0, Number(left.dataset.left) - gone);
      left.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    });
  };

  // A list keeps what was chosen, from one press to the next.
  const keep = (event) => {
    if (event.target.matches("select")) sessionStorage.setItem(event.target.id, event.target.value);
  };
  const recall = () =>
    document.querySelectorAll("select").forEach((list) => {
      list.value = sessionStorage.getItem(list.id) ?? list.value;
    });

  // A press must find the same button when the finger comes up.
  const redraw = async () => {
    late = pressed;
    if (late) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
    if (fresh.innerHTML === shown) return;
    shown = fresh.innerHTML;
    const focused = document.activeElement && document.activeElement.id;
    columns.replaceChildren(...fresh.childNodes);
    recall();
    started = performance.now();
    if (focused) document.getElementById(focused)?.focus();
  };

  addEventListener("pointerdown", () => (pressed = true));
  addEventListener("pointerup", () => {
    pressed = false;
    if (late) setTimeout(() => redraw().catch(() => {}));
  });
  addEventListener("change", keep);
  shown = columns.innerHTML;
  recall();
  new EventSource(columns.dataset.live).addEventListener("changed", () => redraw().catch(() => {}));
  setInterval(tick, 250);
})();
