package org.tensortck.site.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.site.result.Changes;
import org.tensortck.site.result.RecordedCase;
import org.tensortck.site.text.Markup;

/** The changes since an earlier report. */
final class ChangesPage {
    private static final int MOST = 400;
    private static final int MOST_CHARACTERS = 300;

    private final Content content;

    ChangesPage(Content content) {
        this.content = content;
    }

    /** Writes the page. */
    void write(PageWriter writer) throws IOException {
        Map<String, Object> model = new LinkedHashMap<>();
        int libraries = Math.max(1, content.changes().size());
        model.put("libraries", content.changes().stream().map(changes -> library(changes, MOST / libraries))
                .toList());
        writer.page("changes.html", "Changes", "changes.html", model);
    }

    private Map<String, Object> library(Changes changes, int most) {
        Map<String, Object> model = new LinkedHashMap<>();
        Column column = content.columns().stream().filter(own -> own.library().equals(changes.after())).findFirst()
                .orElseThrow();
        model.put("column", column);
        model.put("before", changes.before());
        model.put("after", changes.after());
        model.put("versionBefore", changes.before().version());
        model.put("versionAfter", changes.after().version());
        model.put("added", changes.added());
        model.put("removed", changes.removed());
        model.put("rewritten", changes.rewritten());
        model.put("same", changes.changed().isEmpty());
        model.put("kinds", changes.changed().entrySet().stream().map(entry -> {
            List<Changes.Change> all = entry.getValue();
            int shown = Math.min(all.size(), most);
            return Map.<String, Object>of("title", entry.getKey().words(), "count", all.size(), "changes",
                    all.subList(0, shown).stream().map(ChangesPage::change).toList(), "left",
                    shown == all.size() ? "" : (all.size() - shown) + " more");
        }).toList());
        return model;
    }

    private static Map<String, Object> change(Changes.Change change) {
        RecordedCase after = change.after();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", after.id());
        model.put("link", Markup.linkTo(after.requirement(), after.id()));
        model.put("title", after.title());
        model.put("before", change.before().map(RecordedCase::verdict).map(verdict -> verdict.word()).orElse("new"));
        model.put("beforeStyle", change.before().map(RecordedCase::verdict).map(Mark::style).orElse("n"));
        model.put("after", after.verdict().word());
        model.put("afterStyle", Mark.style(after.verdict()));
        model.put("afterSymbol", Mark.symbol(after.verdict()));
        model.put("detail", Findings.clipped(after.detail(), MOST_CHARACTERS));
        return model;
    }
}
