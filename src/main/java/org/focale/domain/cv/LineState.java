package org.focale.domain.cv;

/// A line of the CV is proposed, then agreed or declined by the person. Nothing is shown that they did not agree to.
public enum LineState { PROPOSED, AGREED, DECLINED }
