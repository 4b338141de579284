"""Answers: proof, questions, timeline, receipt and text."""
