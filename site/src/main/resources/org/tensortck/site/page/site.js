"use strict";

// Search as you type. The index is loaded when it is first needed, as a script, so that it works from a file, too.
(() => {
  const box = document.querySelector(".search");
  if (!box) {
    return;
  }
  // Of no use without a script, so a page has only its place.
  box.innerHTML = `<label for="search">Search operations and requirements</label>
    <input id="search" type="search" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
      aria-expanded="false" aria-controls="found" placeholder="numpy(), reshape, MEM-1 …">
    <kbd aria-hidden="true">/</kbd>
    <div id="found" role="listbox" aria-label="Found" hidden></div>
    <p id="found-count" class="hidden" role="status"></p>`;
  const input = box.querySelector("input");
  const list = box.querySelector("#found");
  const status = box.querySelector("#found-count");
  const mostCopies = 12;
  const mostRequirements = 30;
  let entries = null;
  let options = [];
  let active = -1;
  box.hidden = false;

  function load() {
    if (entries === null) {
      entries = [];
      const script = document.createElement("script");
      script.src = "assets/search.js";
      script.addEventListener("load", () => {
        const index = window.tensorTckIndex;
        entries = index.copies.map(([section, operation, answer, ids]) => ({section, operation, answer, ids,
          words: (operation + " " + answer + " " + section).toLowerCase(), first: operation.toLowerCase()}))
          .concat(index.requirements.map(([id, title, functions, chapter]) => ({id, title, chapter,
            words: (id + " " + title + " " + functions).toLowerCase(), first: title.toLowerCase(),
            functions: functions.toLowerCase().split(" ")})));
        show();
      });
      document.head.append(script);
    }
  }

  // Parentheses and quotes are how an operation is written, not how it is named.
  function terms(text) {
    return text.toLowerCase().replace(/[()`'"]/g, " ").split(/\s+/).filter(term => term !== "");
  }

  function score(entry, wanted) {
    let sum = 0;
    for (const written of wanted) {
      // t.numpy is the method numpy of an object with any name.
      const term = entry.words.includes(written) ? written : written.replace(/^[a-z_]\w*\.(?=\w)/, "");
      const at = entry.words.indexOf(term);
      if (at < 0) {
        return -1;
      }
      const inFirst = entry.first.indexOf(term);
      const startsWord = at === 0 || !/[a-z0-9]/.test(entry.words[at - 1]);
      sum += (startsWord ? 4 : 0) + (inFirst >= 0 ? 3 : 0);
      if (entry.id && entry.id.toLowerCase() === term) {
        sum += 100;
      }
      if (entry.functions && entry.functions.some(name => name === term || name.endsWith("." + term))) {
        sum += 6;
      }
    }
    return sum;
  }

  function found(kind, wanted, most) {
    return entries.filter(entry => (entry.id === undefined) === (kind === "copies"))
      .map((entry, place) => ({entry, place, score: score(entry, wanted)})).filter(({score}) => score >= 0)
      .sort((a, b) => b.score - a.score || a.place - b.place).slice(0, most).map(({entry}) => entry);
  }

  function element(name, style, text) {
    const made = document.createElement(name);
    made.className = style;
    made.textContent = text;
    return made;
  }

  function option(href, style, ...parts) {
    const made = element("a", "option" + style, "");
    made.href = href;
    made.id = "option-" + options.length;
    made.tabIndex = -1;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.append(...parts);
    options.push(made);
    return made;
  }

  function group(title, items) {
    if (items.length === 0) {
      return;
    }
    const section = document.createElement("div");
    section.setAttribute("role", "group");
    section.setAttribute("aria-label", title);
    const heading = element("h2", "", title);
    heading.setAttribute("aria-hidden", "true");
    section.append(heading, ...items);
    list.append(section);
  }

  function show() {
    const wanted = terms(input.value);
    list.replaceChildren();
    options = [];
    active = -1;
    input.removeAttribute("aria-activedescendant");
    const open = wanted.length > 0 && entries !== null && entries.length > 0;
    if (open) {
      group("Does this copy?", found("copies", wanted, mostCopies).map(({operation, answer, section, ids}) =>
        option(ids[0] + ".html", "", element("code", "", operation), element("span", "answer", answer),
          element("span", "soft small", section))));
      group("Requirements", found("requirements", wanted, mostRequirements).map(({id, title, chapter}) =>
        option(id + ".html", " wide", element("span", "id", id), element("span", "", title),
          element("span", "soft small", chapter))));
      if (options.length === 0) {
        list.append(element("p", "empty", "No operation and no requirement has all of these words."));
      }
      status.textContent = options.length + " found";
    }
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
  }

  function activate(place) {
    if (options.length === 0) {
      return;
    }
    if (active >= 0) {
      options[active].setAttribute("aria-selected", "false");
    }
    active = (place + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({block: "nearest"});
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  input.addEventListener("focus", () => {
    load();
    show();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") {
      activate(active + 1);
    } else if (event.key === "ArrowUp") {
      activate(active < 0 ? options.length - 1 : active - 1);
    } else if (event.key === "Enter" && options.length > 0) {
      window.location.href = options[Math.max(active, 0)].href;
    } else if (event.key === "Escape") {
      input.value = "";
      show();
      return;
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("keydown", event => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
  document.addEventListener("click", event => {
    if (!box.contains(event.target)) {
      close();
    }
  });
  box.addEventListener("focusout", event => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) {
      close();
    }
  });
})();

// The expressions of the atlas with a text, and one of its layouts.
(() => {
  const filter = document.querySelector(".atlas-filter");
  if (!filter) {
    return;
  }
  filter.hidden = false;
  const status = filter.querySelector("[role=status]");
  const tables = [...document.querySelectorAll(".atlas")].map(table => ({table,
    layouts: [...table.querySelectorAll("thead th")].slice(1).map(head => head.textContent),
    rows: [...table.querySelectorAll("tbody tr")].map(row => ({row, words: row.querySelector("th").textContent.toLowerCase()}))}));
  const show = () => {
    const terms = filter.elements.expression.value.toLowerCase().split(/\s+/).filter(term => term !== "");
    const layout = filter.elements.layout.value;
    let shown = 0;
    let all = 0;
    for (const {table, layouts, rows} of tables) {
      for (const {row, words} of rows) {
        row.hidden = !terms.every(term => words.includes(term));
        shown += row.hidden ? 0 : 1;
        all += 1;
      }
      for (const line of table.rows) {
        layouts.forEach((name, place) => {
          line.cells[place + 1].hidden = layout !== "" && name !== layout;
        });
      }
    }
    status.textContent = shown + " of " + all + " expressions";
  };
  filter.addEventListener("input", show);
})();

// The rows of the matrix that differ, or that did not pass everywhere.
(() => {
  const filter = document.querySelector(".filter:not(.atlas-filter)");
  if (!filter) {
    return;
  }
  filter.hidden = false;
  const rows = [...document.querySelectorAll("tr.row")];
  const status = filter.querySelector("[role=status]");
  filter.addEventListener("change", () => {
    const wanted = filter.querySelector("input:checked").value;
    let shown = 0;
    for (const row of rows) {
      row.hidden = wanted !== "" && !row.classList.contains(wanted);
      shown += row.hidden ? 0 : 1;
    }
    for (const body of document.querySelectorAll(".matrix tbody")) {
      body.hidden = !body.querySelector("tr.row:not([hidden])");
    }
    status.textContent = shown + " of " + rows.length + " requirements";
  });
})();
