from app import db


def latest():
    return db["posts"][-1]
