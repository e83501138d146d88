// Nothing needs this: it only lets a file be dropped on the page instead of being chosen.
"use strict";
(() => {
  const form = document.querySelector("form");
  const file = document.getElementById("file");
  if (!form || !file) {
    return;
  }
  document.body.classList.add("droppable");
  const hasFile = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  const mark = (on) => document.body.classList.toggle("dropping", on);
  addEventListener("dragover", (event) => {
    if (hasFile(event)) {
      event.preventDefault();
      mark(true);
    }
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      mark(false);
    }
  });
  addEventListener("drop", (event) => {
    if (hasFile(event)) {
      event.preventDefault();
      mark(false);
      // A posting is dropped on its own field, and waits there for the document.
      const posting = event.target instanceof Element && event.target.closest("details");
      const field = posting ? document.getElementById("posting-file") : file;
      field.files = event.dataTransfer.files;
      if (!posting) {
        form.requestSubmit();
      }
    }
  });
})();
