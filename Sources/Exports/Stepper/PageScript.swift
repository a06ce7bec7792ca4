/// The script of a page to step through.
///
/// The picture's parts and the numbers are in the page. The script shows those of one state, and
/// hides the others.
enum PageScript {
  static let text = #"""
    "use strict";
    (() => {
      const find = (id) => document.getElementById(id);
      const [stage, controls, numbers, slider, speed, play, status] =
        ["stage", "controls", "numbers", "slider", "speed", "play", "status"].map(find);
      const { runs, frames } = JSON.parse(find("manifest").textContent);
      const states = find("states").content.firstElementChild.children;
      const pieces = [...stage.querySelectorAll("[data-state]")];
      const layers = [...stage.querySelectorAll(".now")];
      const rows = [...numbers.querySelectorAll("tbody tr")];
      const boxes = [...numbers.querySelectorAll("input")];
      const last = frames.length - 1;
      const calm = matchMedia("(prefers-reduced-motion: reduce)");
      const shapes = { play: "M7 4v16l13-8z", pause: "M6 5h4v14H6zM14 5h4v14h-4z" };
      let shown = 0;
      let timer = null;
      let settling = null;

      const short = (value, digits) =>
        value === null ? "–" : String(Number(value.toPrecision(digits)));
      const isShown = (run) => boxes.length === 0 || boxes[run].checked;

      // Describes a state in words.
      function words(index) {
        const frame = frames[index];
        const parts = [`update ${frame.iteration} of ${frames[last].iteration}`];
        if (frames[last].epoch !== frames[last].iteration) parts.push(`epoch ${frame.epoch}`);
        const losses = frame.runs
          .map((state, run) => [state.total_loss, run])
          .filter(([loss, run]) => loss !== null && isShown(run))
          .map(([loss, run]) =>
            short(loss, 3) + (runs.length > 1 ? ` for ${runs[run].label}` : ""));
        if (losses.length > 0) parts.push(`loss ${losses.join(" and ")}`);
        return parts.join(", ");
      }

      function show(index) {
        shown = Math.max(0, Math.min(last, index));
        for (const piece of pieces) {
          piece.classList.toggle("ahead", Number(piece.dataset.state) > shown);
        }
        // The last state is in the page already.
        stage.classList.toggle("at-end", shown === last);
        layers.forEach((group, layer) => {
          const parts = shown === last ? [] : states[shown].children[layer].cloneNode(true).childNodes;
          group.replaceChildren(...parts);
        });
        frames[shown].runs.forEach((state, run) => {
          const values =
            [state.epoch, state.iteration, state.w, state.b, state.loss, state.total_loss];
          values.forEach((value, column) => {
            const cell = rows[run].children[column + 1];
            cell.textContent = short(value, 6);
            cell.title = value === null ? "" : String(value);
          });
        });
        slider.value = shown;
        slider.setAttribute("aria-valuetext", words(shown));
        settle();
      }

      // A state that stays a moment is announced, and gets into the address. While the states run
      // there would be no end of it, and browsers refuse to note that many addresses.
      function settle() {
        clearTimeout(settling);
        if (timer !== null) return;
        settling = setTimeout(() => {
          // Who holds the slider hears its value anyway.
          status.textContent = document.activeElement === slider ? "" : words(shown);
          try {
            history.replaceState(null, "", address(shown));
          } catch {
            // A page within a page may have no address of its own.
          }
        }, 300);
      }

      // Runs that go on when the longest is done have states with the same number of updates.
      function address(index) {
        const update = frames[index].iteration;
        const first = frames.findIndex((frame) => frame.iteration === update);
        return first === index ? `#k=${update}` : `#state=${index + 1}`;
      }

      // The state that the address asks for, or the nearest one there is; null where it asks for
      // none.
      function asked() {
        const [, name, digits] = /^#(k|state)=(\d+)$/.exec(location.hash) ?? [];
        if (name === undefined) return null;
        if (name === "state") return Number(digits) - 1;
        const distances = frames.map((frame) => Math.abs(frame.iteration - Number(digits)));
        return distances.indexOf(Math.min(...distances));
      }

      function setPlaying(isPlaying) {
        clearTimeout(timer);
        timer = null;
        if (isPlaying) {
          if (shown === last) show(0);
          const step = () => {
            show(shown + 1);
            if (shown === last) setPlaying(false);
            else timer = setTimeout(step, 1000 / Number(speed.value));
          };
          clearTimeout(settling);
          timer = setTimeout(step, 1000 / Number(speed.value));
        } else {
          settle();
        }
        const name = isPlaying ? "Pause" : "Play";
        play.setAttribute("aria-label", name);
        play.title = name;
        play.querySelector("path").setAttribute("d", shapes[isPlaying ? "pause" : "play"]);
      }

      function go(index) {
        if (timer !== null) setPlaying(false);
        show(index);
      }

      const moves = {
        first: () => go(0), previous: () => go(shown - 1), next: () => go(shown + 1),
        last: () => go(last), play: () => setPlaying(timer === null),
      };
      for (const [name, move] of Object.entries(moves)) find(name).addEventListener("click", move);
      slider.addEventListener("input", () => go(Number(slider.value)));

      const keys = {
        Home: "first", ArrowLeft: "previous", " ": "play", ArrowRight: "next", End: "last",
      };
      document.addEventListener("keydown", (event) => {
        const move = keys[event.key];
        if (!move || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
        // The focused element comes first: a list has arrow keys of its own, and a button its space
        // bar.
        const owners = move === "play" ? "button, select, summary, [type=checkbox]" : "select, [type=range]";
        if (event.target.closest(owners)) return;
        event.preventDefault();
        if (move === "play" && event.repeat) return;
        moves[move]();
      });

      let touch = null;
      stage.addEventListener("pointerdown", (event) => {
        touch = event.isPrimary && event.pointerType !== "mouse" ? event : null;
      });
      stage.addEventListener("pointerup", (event) => {
        if (touch === null || event.pointerId !== touch.pointerId) return;
        const [right, down] = [event.clientX - touch.clientX, event.clientY - touch.clientY];
        touch = null;
        if (Math.abs(right) > 30 && Math.abs(right) > 2 * Math.abs(down)) {
          go(shown + (right < 0 ? 1 : -1));
        }
      });
      stage.addEventListener("pointercancel", () => { touch = null; });

      for (const box of boxes) {
        box.addEventListener("change", () => {
          stage.classList.toggle(`without-${box.dataset.run}`, !box.checked);
          rows[box.dataset.run].classList.toggle("off", !box.checked);
          slider.setAttribute("aria-valuetext", words(shown));
        });
      }

      addEventListener("hashchange", () => {
        const index = asked();
        if (index !== null) go(index);
      });

      // Readers who prefer less motion get a slow pace.
      if (calm.matches) speed.value = "1";
      controls.hidden = false;
      numbers.hidden = false;
      stage.classList.add("live");
      show(asked() ?? 0);
      clearTimeout(settling);
    })();
    """#
}
