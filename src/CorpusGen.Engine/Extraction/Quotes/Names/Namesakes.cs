namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Lists of those who share a first name or a surname, all in one room.</summary>
internal sealed class Namesakes
{
    // More people of one name than this are no help in telling who is meant.
    private const int Most = 16;
    private const int MostKept = 1024;

    private (Entity Entity, int Next)[] _cells = new (Entity, int)[64];

    // The first cell stands for the end of every list.
    private int _count = 1;

    /// <summary>One of a list: it is the number of a cell, and <see cref="After"/> tells the next.</summary>
    public Entity this[int cell] => _cells[cell].Entity;

    /// <summary>The number of the cell behind one; 0 at the end.</summary>
    public int After(int cell) => _cells[cell].Next;

    /// <summary>Whether somebody is in a list.</summary>
    public bool Has(int list, Entity entity)
    {
        while (list > 0 && _cells[list].Entity != entity)
        {
            list = _cells[list].Next;
        }

        return list > 0;
    }

    /// <summary>Adds somebody at the end of a list, unless it is long.</summary>
    /// <returns>The list, which was empty if its number was 0.</returns>
    public int With(int list, Entity entity)
    {
        var last = list;
        for (var length = 1; last > 0 && _cells[last].Next > 0; last = _cells[last].Next)
        {
            if (++length == Most)
            {
                return list;
            }
        }

        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, _count * 2);
        }

        _cells[_count] = (entity, 0);
        if (last > 0)
        {
            _cells[last].Next = _count;
        }

        _count++;
        return list > 0 ? list : _count - 1;
    }

    /// <summary>Empties all lists.</summary>
    public void Clear()
    {
        _count = 1;
        if (_cells.Length > MostKept)
        {
            _cells = new (Entity, int)[64];
        }
    }
}
