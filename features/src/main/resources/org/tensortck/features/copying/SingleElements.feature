Feature: Copies of a single element

  Rule: CPY-33 A single element is copied like many

    @CPY-33.1 @warns:COPY_OF_TENSOR
    Scenario: A tensor of one element
      Given `t = torch.tensor([5.0])`
      Then `CODE.data_ptr() == t.data_ptr()` is `False` for every row of
        | CODE                                        |
        | t.clone()                                   |
        | t.to(torch.float32, copy=True)              |
        | torch.tensor(t)                             |
        | torch.asarray(t, copy=True)                 |
        | t.flip(0)                                   |
        | t.roll(0)                                   |
        | t.roll(1)                                   |
        | t.repeat(1)                                 |
        | t.tile(1)                                   |
        | t.repeat_interleave(1)                      |
        | torch.cat([t])                              |
        | torch.stack([t])                            |
        | torch.hstack([t])                           |
        | t[[0]]                                      |
        | t[torch.tensor([True])]                     |
        | t[t == t]                                   |
        | torch.index_select(t, 0, torch.tensor([0])) |
        | torch.take(t, torch.tensor([0]))            |
        | torch.gather(t, 0, torch.tensor([0]))       |
        | torch.masked_select(t, t == t)              |
        | torch.where(t == t, t, t)                   |
        | (t + 0)                                     |
        | (t * 1)                                     |
        | abs(t)                                      |
        | t.sum()                                     |
        | t.amax(0)                                   |
        | t.mean()                                    |
      And `t` is unchanged

    @CPY-33.2 @warns:COPY_OF_TENSOR
    Scenario: A 0-d tensor
      Given `t = torch.tensor(5.0)`
      Then `CODE.data_ptr() == t.data_ptr()` is `False` for every row of
        | CODE                                        |
        | t.clone()                                   |
        | t.to(torch.float32, copy=True)              |
        | torch.tensor(t)                             |
        | torch.asarray(t, copy=True)                 |
        | t.repeat_interleave(1)                      |
        | t[t == t]                                   |
        | torch.index_select(t, 0, torch.tensor([0])) |
        | torch.gather(t, 0, torch.tensor(0))         |
        | torch.take(t, torch.tensor([0]))            |
        | torch.masked_select(t, t == t)              |
        | torch.where(t == t, t, t)                   |
        | (t + 0)                                     |
        | (t * 1)                                     |
        | abs(t)                                      |
        | t.sum()                                     |
        | t.mean()                                    |
        | torch.stack([t])                            |
        | t[True]                                     |
      And `t` is unchanged

    @CPY-33.3
    Scenario: An array of one element
      Given `a = np.array([5.0])`
      Then `np.shares_memory(a, CODE)` is `False` for every row of
        | CODE                                    |
        | a.copy()                                |
        | np.copy(a)                              |
        | np.array(a)                             |
        | np.array(a, dtype=np.float64)           |
        | np.asarray(a, copy=True)                |
        | a.astype(np.float64)                    |
        | a.astype(np.float64, order='F')         |
        | a.flatten()                             |
        | np.roll(a, 0)                           |
        | np.roll(a, 1)                           |
        | np.tile(a, 1)                           |
        | a.repeat(1)                             |
        | np.concatenate([a])                     |
        | np.stack([a])                           |
        | np.hstack([a])                          |
        | a[[0]]                                  |
        | a[np.array([True])]                     |
        | a[a == a]                               |
        | np.take(a, [0])                         |
        | np.take_along_axis(a, np.array([0]), 0) |
        | np.compress([True], a)                  |
        | np.where(a == a, a, a)                  |
        | (a + 0)                                 |
        | (+a)                                    |
        | abs(a)                                  |
        | a.sum(0, keepdims=True)                 |
      And `a` is unchanged
      And `np.shares_memory(a, a)` is `True`

    @CPY-33.4
    Scenario: A 0-d array
      Given `a = np.array(5.0)`
      Then `np.shares_memory(a, CODE)` is `False` for every row of
        | CODE                     |
        | a.copy()                 |
        | np.copy(a)               |
        | np.array(a)              |
        | np.asarray(a, copy=True) |
        | a.astype(np.float64)     |
        | a.flatten()              |
        | np.roll(a, 1)            |
        | np.tile(a, 1)            |
        | np.stack([a])            |
        | np.hstack([a])           |
        | np.take(a, [0])          |
        | a[True]                  |
      And `a` is unchanged
      And `np.shares_memory(a, a)` is `True`

    @CPY-33.5
    Scenario Outline: Across the libraries: <code>
      Given `a = np.array(<elements>)`
      When `t = <code>`
      Then `t` and `a` do not share memory
      And `t` is `<elements>`
      And `a` is unchanged

      Examples:
        | case       | elements | code                                    |
        | tensor     | [5.0]    | torch.tensor(a)                         |
        | tensor-0d  | 5.0      | torch.tensor(a)                         |
        | asarray    | [5.0]    | torch.asarray(a, copy=True)             |
        | asarray-0d | 5.0      | torch.asarray(a, copy=True)             |
        | as_tensor  | [5.0]    | torch.as_tensor(a, dtype=torch.float32) |
