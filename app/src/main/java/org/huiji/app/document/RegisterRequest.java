package org.huiji.app.document;

import org.huiji.document.register.DocumentId;

/** Asks 证书与打印 to show an issued paper in the register. */
public record RegisterRequest(DocumentId paper) {}
