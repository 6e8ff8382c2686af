// Everything on these pages works without this file, except that the seconds do not run.
(() => {
  "use strict";

  const left = document.querySelector("[data-left]");
  if (left) {
    const end = performance.now() + Number(left.dataset.left) * 1000;
    const aloud = document.querySelector("[data-announce]");
    let last = Infinity;
    const tick = () => {
      const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      const clock = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
      left.textContent = left.dataset.pattern.replace("{}", clock);
      for (const mark of [60, 30, 10]) {
        if (last > mark && seconds <= mark && last !== Infinity) {
          aloud.textContent = aloud.dataset.announce.replace("{}", mark);
        }
      }
      last = seconds;
      if (seconds === 0) {
        location.replace(location.href);
      } else {
        setTimeout(tick, 250);
      }
    };
    tick();
  }

  const next = document.querySelector("[data-digits]");
  if (next) {
    const input = next.form.elements.check_code;
    const cells = input.parentElement;
    cells.classList.add("live");
    const draw = () => {
      input.value = input.value.replace(/\D/g, "").slice(0, 2);
      cells.querySelectorAll("span").forEach((cell, i) => {
        cell.textContent = input.value[i] || "";
        cell.classList.toggle("here", i === Math.min(input.value.length, 1));
      });
      next.disabled = input.value.length !== Number(next.dataset.digits);
    };
    input.addEventListener("input", draw);
    draw();
  }

  // One press is one decision: a second one waits for the answer to the first.
  document.querySelectorAll("form").forEach((form) =>
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    }));
  addEventListener("pageshow", () =>
    document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));

  const close = document.querySelector("[data-close]");
  if (close) {
    const closed = document.querySelector("[data-closed]");
    close.hidden = false;
    closed.hidden = true;
    close.addEventListener("click", () => {
      if (window.WeixinJSBridge) window.WeixinJSBridge.call("closeWindow");
      window.close();
      setTimeout(() => {
        close.hidden = true;
        closed.hidden = false;
      }, 200);
    });
  }

  const error = document.querySelector("[role=alert]");
  if (error) error.focus();
})();
