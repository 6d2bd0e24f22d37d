package org.huiji.document.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One paper as the printer takes it.
 *
 * @param fields what goes into the template's gaps
 * @param underlay a template without gaps that lies under the pages of this paper, for example a
 *     border; its last page serves for all further ones. It is drawn once however many papers have
 *     it
 */
public record Sheet(Map<String, Object> fields, @Nullable Template underlay) {}
