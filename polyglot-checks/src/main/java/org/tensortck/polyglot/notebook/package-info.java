/** Runs Jupyter notebooks over implementations and compares what they put out with what was recorded in them. */
package org.tensortck.polyglot.notebook;
